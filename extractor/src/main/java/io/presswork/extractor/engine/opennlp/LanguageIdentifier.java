package io.presswork.extractor.engine.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a release is written, by the model {@code langdetect-183} of Apache
 * OpenNLP (103 languages) and the share of English function words. It errs on one side: a release
 * is called foreign only when that is sure, because a wrong "not English" costs a whole release.
 *
 * <p>Immutable and safe for use by many threads. Loading takes about half a second.
 */
public final class LanguageIdentifier {

  private static final String MODEL = "/langdetect-183.bin";

  /** Fewer letters of prose than this say nothing about the language. */
  private static final int FEWEST_LETTERS = 120;

  /** Share of function words above which a text is English, whatever the model says. */
  private static final double ENGLISH_SHARE = 0.10;

  /** Confidence that the model must have in another language. */
  private static final double SURE = 0.5;

  /**
   * The same language in the model's codes (ISO 639-3) and in ISO 639-1, where Java does not know.
   */
  private static final Map<String, String> CODES = codes();

  private final LanguageDetectorModel model;

  private LanguageIdentifier(LanguageDetectorModel model) {
    this.model = model;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static LanguageIdentifier load() {
    try (InputStream stream = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("language model " + MODEL + " is not on the class path");
      }
      return new LanguageIdentifier(new LanguageDetectorModel(stream));
    } catch (IOException e) {
      throw new IllegalStateException("language model " + MODEL + " cannot be read", e);
    }
  }

  /**
   * The language of a release's text; only a sample of a long text is looked at.
   *
   * @param text any text
   * @return the language; null where it cannot be told, as for lists of names, very short texts and
   *     texts in several languages
   */
  public @Nullable LanguageGuess identify(String text) {
    ProseSample sample = ProseSample.of(text);
    if (sample.letters() < FEWEST_LETTERS) {
      return null;
    }
    // The detector is cheap to make and not safe for use by threads, so each call has its own.
    Language best = new LanguageDetectorME(model).predictLanguages(sample.text())[0];
    double confidence = Math.min(1, best.getConfidence());
    if (sample.englishShare() >= ENGLISH_SHARE) {
      return new LanguageGuess("en", best.getLang().equals("eng") ? confidence : SURE);
    }
    // Another script is proof enough; only which language of it may be open.
    if ((confidence < SURE && !sample.foreignScript()) || best.getLang().equals("eng")) {
      return null;
    }
    return new LanguageGuess(CODES.getOrDefault(best.getLang(), best.getLang()), confidence);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    // Members of macrolanguages, which have no two-letter code of their own.
    codes.put("cmn", "zh");
    codes.put("nan", "zh");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("pes", "fa");
    codes.put("zlm", "ms");
    codes.put("plt", "mg");
    codes.put("pnb", "pa");
    codes.put("swa", "sw");
    return codes;
  }
}
