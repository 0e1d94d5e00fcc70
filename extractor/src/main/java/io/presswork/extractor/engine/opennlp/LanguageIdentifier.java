package io.presswork.extractor.engine.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a release is written, by the model {@code langdetect-183} of Apache
 * OpenNLP (103 languages) and the share of English function words. It errs on one side: a release
 * is called foreign only when that is sure, because a wrong "not English" costs a whole release.
 *
 * <p>Safe for use by many threads. The model, which takes half a second to load, is loaded when the
 * first text comes that does not look English.
 */
public final class LanguageIdentifier {

  private static final String MODEL = "/langdetect-183.bin";

  /** Fewer letters of prose than this say nothing about the language. */
  private static final int FEWEST_LETTERS = 120;

  /** Share of function words above which a text is English; the model is not asked. */
  private static final double ENGLISH_SHARE = 0.10;

  /** Confidence that the model must have in another language; ours in English without it. */
  private static final double SURE = 0.5;

  /**
   * The same language in the model's codes (ISO 639-3) and in ISO 639-1, where Java does not know.
   */
  private static final Map<String, String> CODES = codes();

  private final Object loading = new Object();
  private volatile @Nullable LanguageDetectorModel model;

  private LanguageIdentifier() {}

  /**
   * Makes one.
   *
   * @throws IllegalStateException if there is no model on the class path
   */
  public static LanguageIdentifier load() {
    if (LanguageIdentifier.class.getResource(MODEL) == null) {
      throw new IllegalStateException("language model " + MODEL + " is not on the class path");
    }
    return new LanguageIdentifier();
  }

  private LanguageDetectorModel model() {
    LanguageDetectorModel loaded = model;
    if (loaded == null) {
      synchronized (loading) {
        loaded = model;
        if (loaded == null) {
          loaded = read();
          model = loaded;
        }
      }
    }
    return loaded;
  }

  private static LanguageDetectorModel read() {
    try (InputStream stream = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(Objects.requireNonNull(stream, MODEL));
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
    if (sample.englishShare() >= ENGLISH_SHARE) {
      return new LanguageGuess("en", SURE);
    }
    // The detector is cheap to make and not safe for use by threads, so each call has its own.
    Language best = new LanguageDetectorME(model()).predictLanguages(sample.text())[0];
    double confidence = Math.min(1, best.getConfidence());
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
