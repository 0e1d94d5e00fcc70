package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.rule.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds "the Trust" where the document has a name with that word. */
final class GenericForms {

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;

  GenericForms(AnnotatedDocument document, Casing casing, OrganisationWords words) {
    this.document = document;
    this.casing = casing;
    this.words = words;
  }

  /** Mentions outside the named ones, in text order. */
  List<FoundMention> find(List<FoundMention> named) {
    Set<String> known = new HashSet<>();
    for (FoundMention mention : named) {
      List<String> name = NameKey.words(document.text(mention.begin(), mention.end()));
      known.addAll(name.size() > 1 ? name : List.of());
    }
    List<FoundMention> mentions = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (int i = sentence.firstToken() + 1; i < sentence.endToken() && !casing.isTitled(s); i++) {
        Token token = document.token(i);
        if (isGeneric(i, sentence, known)
            && named.stream()
                .noneMatch(m -> m.begin() <= token.begin() && token.end() <= m.end())) {
          mentions.add(
              new FoundMention(
                  MentionKind.ORGANISATION,
                  token.begin(),
                  token.end(),
                  OrganisationFinder.GENERIC,
                  0.6));
        }
      }
    }
    return mentions;
  }

  private boolean isGeneric(int i, Sentence sentence, Set<String> known) {
    Token token = document.token(i);
    boolean alone = i + 1 == sentence.endToken() || !Casing.isNameWord(document.token(i + 1));
    return alone
        && token.isCapitalised()
        && document.token(i - 1).lower().equals("the")
        && words.isGenericHead(token)
        && known.contains(NameKey.of(token.text()));
  }
}
