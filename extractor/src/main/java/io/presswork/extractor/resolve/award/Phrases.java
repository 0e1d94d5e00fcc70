package io.presswork.extractor.resolve.award;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Comparison and cleaning of names as strings. */
final class Phrases {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");
  private static final Pattern FIELD =
      Pattern.compile("\\b(Awards|Prizes|Medals|Honours|Honors|Trophies) for \\p{Ll}.*+$");
  private static final List<String> HONORIFICS =
      List.of(
          "Mr. ",
          "Mr ",
          "Mrs. ",
          "Mrs ",
          "Ms. ",
          "Ms ",
          "Dr. ",
          "Dr ",
          "Prof. ",
          "Professor ",
          "Sen. ",
          "Rep. ",
          "Sir ",
          "Dame ",
          "Rev. ",
          "Miss ",
          "Senator ");

  private Phrases() {}

  /** Folds white space and takes article, honorific and marks from the ends. */
  static String clean(String text) {
    String clean = text.replaceAll("\\s++", " ").strip();
    int blank = clean.indexOf(' ');
    if (blank > 0 && ARTICLES.contains(clean.substring(0, blank).toLowerCase(Locale.ROOT))) {
      clean = clean.substring(blank + 1);
    }
    for (String honorific : HONORIFICS) {
      if (clean.startsWith(honorific)) {
        clean = clean.substring(honorific.length());
      }
    }
    int end = clean.length();
    while (end > 1 && ",;:\"”“’‘–—-".indexOf(clean.charAt(end - 1)) >= 0) {
      end--;
    }
    return clean.substring(0, end).strip();
  }

  /** "Orrin Prizes for reporting": the programme is called by the name before "for". */
  static String withoutField(String event) {
    return FIELD.matcher(event).replaceFirst("$1");
  }

  /** The words of a name in lower case, plural heads made singular, without articles. */
  static Set<String> words(String name) {
    return new ComparedName(name).words();
  }

  /** Shared words of two names, twice, over all their words: 0 to 1. */
  static double dice(String a, String b) {
    return new ComparedName(a).dice(new ComparedName(b));
  }

  /** Whether one name stands inside the other as it is, but for case. */
  static boolean within(String whole, String part) {
    return new ComparedName(part).isWithin(new ComparedName(whole));
  }

  /** Whether all words of one name are words of the other. */
  static boolean contains(String whole, String part) {
    return new ComparedName(part).isPartOf(new ComparedName(whole));
  }
}
