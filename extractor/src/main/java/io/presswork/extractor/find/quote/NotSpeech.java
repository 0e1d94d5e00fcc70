package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.rule.ResourceFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside quotation marks that speak against speech, from {@code quote/not-speech.tsv}. */
final class NotSpeech {

  /** Where the words stand. */
  enum Place {
    BEFORE_SURE,
    BEFORE_NAME,
    BEFORE,
    NEAR,
    AFTER,
    /** Shows the contrary: somebody used these words. */
    UTTERED
  }

  private static final String FILE = "quote/not-speech.tsv";
  private static final int LONGEST = 3;
  private static final int NEAR = 4;

  private final Map<Place, Set<String>> phrases = new EnumMap<>(Place.class);

  NotSpeech() {
    for (Place place : Place.values()) {
      phrases.put(place, new HashSet<>());
    }
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      try {
        Place place = Place.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        of(place).addAll(Set.of(columns[1].split("\\|", -1)));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw line.fault("expected place, tab, phrases without repetition");
      }
    }
  }

  /**
   * Whether a phrase of a place ends before token {@code end} and begins at {@code from} or later.
   */
  boolean before(AnnotatedDocument document, Place place, int from, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
      phrase.insert(0, document.token(i).lower());
      if (of(place).contains(phrase.toString())) {
        return true;
      }
      phrase.insert(0, ' ');
    }
    return false;
  }

  /** Whether a word of the class stands among the last few before token {@code end}. */
  boolean near(AnnotatedDocument document, int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - NEAR); i--) {
      if (of(Place.NEAR).contains(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a phrase of the class begins at token {@code begin} and ends at {@code to} or before.
   */
  boolean after(AnnotatedDocument document, int begin, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = begin; i < Math.min(to, begin + LONGEST); i++) {
      phrase.append(document.token(i).lower());
      if (of(Place.AFTER).contains(phrase.toString())) {
        return true;
      }
      phrase.append(' ');
    }
    return false;
  }

  private Set<String> of(Place place) {
    return phrases.getOrDefault(place, Set.of());
  }
}
