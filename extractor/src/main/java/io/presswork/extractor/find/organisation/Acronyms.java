package io.presswork.extractor.find.organisation;

import java.util.Locale;
import java.util.Set;

/** Whether a short name stands for the first letters of a long one. */
public final class Acronyms {

  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "&", "in", "on", "at", "to", "de", "la", "des", "du");

  private Acronyms() {}

  /**
   * Whether the letters of a short name are the initials of a long one, link words counted or not:
   * AHT or A.H.T. for "Aldmoor Harbour Trust".
   */
  public static boolean isInitials(String acronym, String name) {
    String letters = letters(acronym);
    if (letters.length() < 2) {
      return false;
    }
    return initials(name).contains(letters);
  }

  /** The initials of a name in lower case: with its link words and without them. */
  public static Set<String> initials(String name) {
    String all = initials(name, true);
    String main = initials(name, false);
    return all.equals(main) ? Set.of(all) : Set.of(all, main);
  }

  /**
   * Whether a short name's letters stand in a long one in this order, the first at its beginning,
   * which is enough where the text itself puts it in brackets behind the name.
   */
  public static boolean isContraction(String acronym, String name) {
    String letters = letters(acronym);
    String full = letters(name);
    if (letters.length() < 2 || full.length() <= letters.length()) {
      return false;
    }
    // The name's words count from any word on: "City of Aldmoor Harbour Board (AHB)".
    for (String rest = name; !rest.isEmpty(); rest = behindFirstWord(rest)) {
      if (isSubsequence(letters, letters(rest))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubsequence(String letters, String full) {
    if (full.isEmpty() || letters.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < letters.length(); i++) {
      if (full.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }

  private static String behindFirstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(blank + 1);
  }

  /** The letters and digits of a text in lower case. */
  public static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static String initials(String name, boolean links) {
    StringBuilder out = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s\\-–/]+", -1)) {
      if (!word.isEmpty()
          && Character.isLetterOrDigit(word.charAt(0))
          && (links || !LINKS.contains(word))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }
}
