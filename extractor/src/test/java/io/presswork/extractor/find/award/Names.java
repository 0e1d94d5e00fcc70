package io.presswork.extractor.find.award;

import io.presswork.extractor.Explanation;
import io.presswork.extractor.Extraction;
import java.util.List;

/** The names of awards in a sentence, as {@code explain} lists them. */
final class Names {

  private Names() {}

  static List<String> in(String sentence) {
    String text = Extraction.release(sentence);
    Explanation found = Extraction.explain(text);
    return found.awardNames().stream()
        .map(name -> text.substring(name.span().begin(), name.span().end()))
        .toList();
  }
}
