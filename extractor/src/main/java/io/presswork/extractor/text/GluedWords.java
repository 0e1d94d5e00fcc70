package io.presswork.extractor.text;

import java.util.Set;

/**
 * Finds where web pages lost the white space between two sentences or between a heading and its
 * text.
 */
final class GluedWords {

  /** Endings of web addresses, which look like glued sentences but are not. */
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "co", "io", "ai", "tv", "uk", "gov", "edu", "js");

  /** Words that open a sentence so often that a heading is taken to end before them. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "This",
          "These",
          "In",
          "At",
          "For",
          "With",
          "As",
          "We",
          "Our",
          "When",
          "From",
          "By",
          "It",
          "On",
          "An",
          "To",
          "Following",
          "Founded",
          "Contact",
          "About");

  private GluedWords() {}

  /** What has to stand before the character at {@code i}: usually nothing. */
  static String between(String text, int i) {
    if (i < 3 || !Character.isUpperCase(text.charAt(i))) {
      return "";
    }
    char before = text.charAt(i - 1);
    if (before == '.' || before == '!' || before == '?') {
      return isSentenceEnd(text, i - 1) && opensSentence(text, i) ? " " : "";
    }
    return Character.isLowerCase(before) && isHeadingEnd(text, i) ? "\n" : "";
  }

  private static boolean isSentenceEnd(String text, int stop) {
    if (!Character.isLowerCase(text.charAt(stop - 1))
        || !Character.isLowerCase(text.charAt(stop - 2))) {
      return false;
    }
    int start = wordBegin(text, stop);
    return !text.startsWith("www", start);
  }

  private static boolean opensSentence(String text, int i) {
    int end = wordEnd(text, i);
    if (end < text.length() && text.charAt(end) == '.' && end - i == 1) {
      return false;
    }
    String word = text.substring(i, end);
    if (word.length() > 1 && !Character.isLowerCase(word.charAt(1))) {
      return false;
    }
    return !DOMAINS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isHeadingEnd(String text, int i) {
    int begin = wordBegin(text, i);
    if (i - begin < 4) {
      return false;
    }
    int end = wordEnd(text, i);
    if (OPENERS.contains(text.substring(i, end))) {
      return end < text.length() && text.charAt(end) == ' ';
    }
    return text.startsWith("Details", begin)
        && text.startsWith("Contact ", begin - 8 < 0 ? 0 : begin - 8);
  }

  private static int wordBegin(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < 40 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin < 40 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
