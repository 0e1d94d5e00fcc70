package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything in a release that can be the programme of a list: awards, contests, festivals. */
final class NamedProgrammes {

  /**
   * A programme where it is named.
   *
   * @param text its name
   * @param begin index of its first character in the view
   * @param year the year beside it
   * @param event whether it is a contest or festival and not an award
   */
  record Named(String text, int begin, @Nullable Integer year, boolean event) {}

  private static final Set<String> EVENTS =
      Set.of(
          "contest",
          "competition",
          "festival",
          "challenge",
          "championship",
          "championships",
          "biennale",
          "congress",
          "show",
          "fair",
          "list",
          "index",
          "ranking",
          "rankings",
          "fellows");

  /** Of these, running text writes the last word small: "Excellence in Journalism contest". */
  private static final Set<String> SMALL_EVENTS = Set.of("contest", "competition", "challenge");

  private static final Set<String> JOINTS = Set.of("of", "&", "and", "the", "in", "for");
  private static final int LONGEST_EVENT = 8;

  private final AnnotatedDocument document;
  private final AwardWords words;
  private final Names names;
  private final List<Named> found = new ArrayList<>();

  private NamedProgrammes(AnnotatedDocument document, AwardWords words, Names names) {
    this.document = document;
    this.words = words;
    this.names = names;
  }

  /** The programmes of a release: awards in text order, then events in text order. */
  static List<Named> find(
      AnnotatedDocument document, AwardWords words, List<AwardName> awards, Names names) {
    NamedProgrammes programmes = new NamedProgrammes(document, words, names);
    for (AwardName award : awards) {
      String text = LineText.tidy(document.text(award.begin(), award.stop()));
      if (!text.isEmpty()) {
        programmes.found.add(new Named(text, award.begin(), award.year(), false));
      }
    }
    for (int i = 1; i < document.tokens().size(); i++) {
      programmes.addEvent(i);
    }
    return List.copyOf(programmes.found);
  }

  /** "Ruth Ingle Composition Contest", "Saltpan Film Festival": capitals that end so. */
  private void addEvent(int head) {
    List<Token> tokens = document.tokens();
    Token token = tokens.get(head);
    boolean small = SMALL_EVENTS.contains(token.lower()) && tokens.get(head - 1).isCapitalised();
    if (!EVENTS.contains(token.lower()) || !(token.isCapitalised() || small)) {
      return;
    }
    int first = head;
    for (int k = head - 1; k >= 0 && head - k < LONGEST_EVENT && isPart(k); k--) {
      first = tokens.get(k).isCapitalised() ? k : first;
    }
    int begin = tokens.get(first).begin();
    int words = head - first;
    if (words >= (small ? 2 : 1)
        && !this.words.isFunction(tokens.get(first))
        && !names.coversOrganisation(begin, token.end())) {
      Integer year = head + 1 < tokens.size() ? AwardWords.year(tokens.get(head + 1)) : null;
      found.add(new Named(document.text(begin, token.end()), begin, year, true));
    }
  }

  private boolean isPart(int k) {
    Token token = document.token(k);
    return document.sentenceOf(k) == document.sentenceOf(k + 1)
        && !words.is(token, "verb-stop")
        && (JOINTS.contains(token.lower()) || !words.isFunction(token))
        && (token.isCapitalised() || JOINTS.contains(token.lower()));
  }
}
