package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.section.Block.Shape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Weighs that a phrase is the last part of a list's line, behind the award or person named. */
final class ItemEnd {

  private final AnnotatedDocument document;

  /** The mentions of each kind by where they begin. */
  private final Map<MentionKind, NavigableMap<Integer, FoundMention>> found =
      new EnumMap<>(MentionKind.class);

  ItemEnd(AnnotatedDocument document, List<FoundMention> found) {
    this.document = document;
    for (FoundMention mention : found) {
      this.found
          .computeIfAbsent(mention.kind(), k -> new TreeMap<>())
          .put(mention.begin(), mention);
    }
  }

  /** "Category: Aldmoor", "Ines Okafor, Aldmoor": the last part of a list's line. */
  double weigh(Phrase phrase, Sentence sentence) {
    boolean line = sentence.block().shape() != Shape.PARAGRAPH;
    int end = phrase.end();
    boolean last = end == sentence.endToken() || (end + 1 == sentence.endToken() && !isWord(end));
    if (!line || !last || phrase.first() == sentence.firstToken()) {
      return 0;
    }
    String before = document.token(phrase.first() - 1).text();
    boolean colon =
        before.equals(":") || before.equals("–") || before.equals("-") || before.equals("—");
    if (colon) {
      return named(sentence, phrase.first(), MentionKind.AWARD) ? 3 : 0;
    }
    return before.equals(",") && named(sentence, phrase.first(), MentionKind.PERSON) ? 2.5 : 0;
  }

  private boolean isWord(int token) {
    return document.token(token).isWord();
  }

  private boolean named(Sentence sentence, int end, MentionKind kind) {
    int from = document.token(sentence.firstToken()).begin();
    int to = document.token(end).begin();
    return found
        .getOrDefault(kind, Collections.emptyNavigableMap())
        .subMap(from, to)
        .values()
        .stream()
        .anyMatch(m -> m.end() <= to);
  }
}
