package io.presswork.extractor.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form in which names are compared: small letters without accents, cut into words at white
 * space and hyphens, "saint" shortened, "&" read as "and", full stops and apostrophes dropped.
 * "Saint-Étienne" and "St. Etienne" are the same words.
 */
public final class NameKey {

  private NameKey() {}

  /** The words of a name. */
  public static List<String> words(String name) {
    if (isPlain(name)) {
      return List.of(word(name.toLowerCase(Locale.ROOT)));
    }
    String folded = fold(name);
    List<String> words = new ArrayList<>(4);
    int begin = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isInside(folded.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(word(folded.substring(begin, i)));
        begin = -1;
      }
    }
    return words;
  }

  /** The words of a name, one blank between two. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** Whether a name is one word of letters and digits without accents, as most are. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == '&' || c == '+';
  }

  private static String word(String word) {
    return switch (word) {
      case "&" -> "and";
      case "saint" -> "st";
      case "sainte" -> "ste";
      case "mount" -> "mt";
      case "fort" -> "ft";
      default -> word;
    };
  }

  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    boolean plain = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      // "D.C." and "O'Fallon" are one word each, "St.Albans" is two.
      if (c == '.') {
        boolean initials = i == 1 || (i > 1 && !Character.isLetterOrDigit(lower.charAt(i - 2)));
        if (!initials) {
          out.append(' ');
        }
      } else if (c != '\'' && c != '’') {
        out.append(c);
        plain &= c < 0x80;
      }
    }
    return plain ? out.toString() : withoutAccents(out);
  }

  private static String withoutAccents(CharSequence text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      switch (c) {
        case 'ø' -> out.append('o');
        case 'ł' -> out.append('l');
        case 'ı' -> out.append('i');
        case 'đ' -> out.append('d');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
