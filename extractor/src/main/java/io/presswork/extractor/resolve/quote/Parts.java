package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.quote.SpeechZone;
import io.presswork.extractor.section.Block;
import java.util.ArrayList;
import java.util.List;

/** Looks at the surroundings of every quoted part of a release. */
final class Parts {

  private Parts() {}

  /** The parts in text order. */
  static List<Part> of(AnnotatedDocument document, List<FoundMention> mentions) {
    List<FoundMention> quotes =
        mentions.stream().filter(m -> m.kind() == MentionKind.QUOTE).toList();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      FoundMention quote = quotes.get(i);
      int floor = i == 0 ? 0 : quotes.get(i - 1).end();
      int ceiling = i + 1 == quotes.size() ? document.text().length() : quotes.get(i + 1).begin();
      SpeechZone zone = SpeechZone.of(document, quote.begin(), quote.end(), floor, ceiling);
      int index = document.blockAt(quote.begin());
      Block block = document.layout().blocks().get(index);
      parts.add(
          new Part(
              quote,
              zone,
              index,
              isBare(document.text(), block.begin(), quote.begin()),
              isBare(document.text(), quote.end(), block.end())));
    }
    return parts;
  }

  private static boolean isBare(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
