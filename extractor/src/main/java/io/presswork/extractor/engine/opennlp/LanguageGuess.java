package io.presswork.extractor.engine.opennlp;

import java.util.Locale;

/**
 * The language of a text.
 *
 * @param code ISO 639-1 code, such as {@code de}; the ISO 639-3 code of a language that has none
 * @param confidence estimated probability, 0 to 1
 */
public record LanguageGuess(String code, double confidence) {

  /** Whether it is English. */
  public boolean isEnglish() {
    return code.equals("en");
  }

  /** The language's English name, such as {@code German}. */
  public String name() {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
