package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.rule.NameTrie;
import java.util.List;

/** Finds the well-known organisations of a document. */
final class KnownForms {

  private final KnownOrganisations known;
  private final AnnotatedDocument document;
  private final Casing casing;

  /** Tokens inside people's and awards' names. */
  private final boolean[] blocked;

  KnownForms(
      KnownOrganisations known, AnnotatedDocument document, Casing casing, boolean[] blocked) {
    this.known = known;
    this.document = document;
    this.casing = casing;
    this.blocked = blocked;
  }

  /** Notes well-known names in their usual casing. */
  void addTo(Forms forms) {
    WordSequence sequence = WordSequence.of(document);
    int at = 0;
    while (at < sequence.size()) {
      NameTrie.Match<List<String>> match = known.longest(sequence.words(), at);
      int count = match == null ? 0 : match.words();
      if (match != null) {
        int first = sequence.token(at);
        int end = sequence.token(at + count - 1) + 1;
        String text = document.tokenText(first, end);
        KnownOrganisations.Kind kind = known.kind(text);
        if (kind != null
            && kind.isWanted()
            && !blocked[first]
            && !blocked[end - 1]
            && isAlone(first, end)) {
          forms.note(first, end, Evidence.ENOUGH, "org.known");
        }
      }
      at += Math.max(1, count);
    }
  }

  /** Whether no other name word stands directly beside a stretch of tokens. */
  private boolean isAlone(int first, int end) {
    int sentence = document.sentenceOf(first);
    boolean before =
        first > 0
            && document.sentenceOf(first - 1) == sentence
            && Casing.isNameWord(document.token(first - 1))
            && !casing.opensSentence(first - 1);
    boolean behind =
        end < document.tokens().size()
            && document.sentenceOf(end) == sentence
            && Casing.isNameWord(document.token(end));
    boolean label = end < document.tokens().size() && document.token(end).text().equals(":");
    return !label && (casing.isTitled(sentence) || (!before && !behind));
  }
}
