package io.presswork.extractor.find.person;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.NameRuns;
import io.presswork.extractor.find.NameRuns.Run;
import io.presswork.extractor.find.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people: what the name model takes for people with its edges mended, names after an
 * honorific, and surnames alone once the full name was found.
 */
public final class PersonFinder implements MentionFinder {

  /** Confidence of what the model alone takes for a person; other finders may overrule it. */
  public static final double UNSURE = 0.5;

  private final PersonBounds bounds;
  private final PersonContext context;

  /**
   * Makes one.
   *
   * @param titles what may stand before a name
   * @param heads words that make a name an organisation's, so that nobody is found in "Ines Okafor
   *     Foundation"
   * @param given names that make a person sure
   */
  public PersonFinder(Titles titles, NameHeads heads, GivenNames given) {
    this.context = new PersonContext(titles);
    this.bounds = new PersonBounds(titles, heads, given);
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<FoundMention> mentions = new ArrayList<>();
    boolean[] taken = new boolean[document.tokens().size()];
    for (Run run : NameRuns.of(document)) {
      int[] name = run.tag() == NameTag.PERSON ? bounds.mend(document, run) : null;
      // Without a known given name it is as often a company that the model does not know.
      double confidence = name == null || bounds.hasGivenName(document, name) ? 0.8 : UNSURE;
      add(mentions, taken, document, name, "ner", confidence);
    }
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        add(
            mentions,
            taken,
            document,
            context.afterHonorific(document, i, sentence),
            "person.title",
            0.85);
      }
    }
    addSurnames(mentions, taken, document);
    mentions.sort(Comparator.comparingInt(FoundMention::begin));
    return mentions;
  }

  private static void add(
      List<FoundMention> mentions,
      boolean[] taken,
      AnnotatedDocument document,
      int @Nullable [] name,
      String rule,
      double confidence) {
    if (name == null) {
      return;
    }
    for (int i = name[0]; i < name[1]; i++) {
      if (taken[i]) {
        return;
      }
    }
    for (int i = name[0]; i < name[1]; i++) {
      taken[i] = true;
    }
    mentions.add(
        new FoundMention(
            MentionKind.PERSON,
            document.token(name[0]).begin(),
            document.token(name[1] - 1).end(),
            rule,
            confidence));
  }

  /** A surname by itself, after the same person's full name was found anywhere. */
  private void addSurnames(
      List<FoundMention> mentions, boolean[] taken, AnnotatedDocument document) {
    Set<String> surnames = new HashSet<>();
    Map<Integer, FoundMention> unsure = new HashMap<>();
    for (FoundMention mention : mentions) {
      if (mention.confidence() <= UNSURE) {
        unsure.put(mention.begin(), mention);
      }
      int first = document.tokenFrom(mention.begin());
      int last = document.tokenFrom(mention.end()) - 1;
      while (last > first && bounds.isGeneration(document.token(last))) {
        last--;
      }
      if (last > first && document.token(last).text().length() > 2) {
        surnames.add(document.token(last).text());
      }
    }
    Set<FoundMention> replaced = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = document.token(i);
        if (surnames.contains(token.text()) && context.isAlone(document, i, sentence)) {
          // An unsure single word is surer now.
          FoundMention before = unsure.get(token.begin());
          if (before != null && before.end() == token.end()) {
            replaced.add(before);
            taken[i] = false;
          }
          add(mentions, taken, document, new int[] {i, i + 1}, "person.surname", 0.75);
        }
      }
    }
    mentions.removeAll(replaced);
  }
}
