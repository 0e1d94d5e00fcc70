package io.presswork.cli.input;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A file name pattern as shells have it: {@code *} and {@code ?} within a name, {@code **} across
 * folders (also none), {@code [a-z]}, {@code [!a]}, <code>{a,b}</code>.
 *
 * @param folder the part before the first name with a sign; empty for the current folder
 * @param pattern matches the rest of a path, with {@code /} between names
 * @param names how many names deep the pattern goes; all the way down where it has {@code **}
 * @param hidden whether names that begin with a dot are meant too
 * @param extension whether the pattern itself says which extensions it is for
 */
record Glob(String folder, Pattern pattern, int names, boolean hidden, boolean extension) {

  /** Whether a word looks like a pattern. */
  static boolean isGlob(String word) {
    return word.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /** Reads a pattern; null if it is malformed. */
  static @Nullable Glob parse(String word) {
    int sign = 0;
    while ("*?[{".indexOf(word.charAt(sign)) < 0) {
      sign++;
    }
    int slash = word.lastIndexOf('/', sign);
    String folder = slash < 0 ? "" : slash == 0 ? "/" : word.substring(0, slash);
    String rest = word.substring(slash + 1);
    String name = rest.substring(rest.lastIndexOf('/') + 1);
    try {
      return new Glob(
          folder,
          Pattern.compile(regex(rest), Pattern.DOTALL),
          rest.contains("**") ? Integer.MAX_VALUE : names(rest),
          rest.startsWith(".") || rest.contains("/."),
          name.matches(".*\\.[^.*?]+"));
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private static int names(String path) {
    return 1 + (int) path.chars().filter(c -> c == '/').count();
  }

  /** Whether a path below the folder matches, or a folder above it, as shells hand folders over. */
  boolean matches(String relative) {
    if (pattern.matcher(relative).matches()) {
      return true;
    }
    for (int slash = relative.indexOf('/'); slash > 0; slash = relative.indexOf('/', slash + 1)) {
      if (pattern.matcher(relative.substring(0, slash)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether something below a folder can match. */
  boolean mayMatchBelow(String relative) {
    return names(relative) < names || matches(relative);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    boolean group = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> {
          if (glob.startsWith("**/", i)) {
            regex.append("(?:.*/)?");
            i += 2;
          } else if (glob.startsWith("**", i)) {
            regex.append(".*");
            i++;
          } else {
            regex.append("[^/]*");
          }
        }
        case '?' -> regex.append("[^/]");
        case '[' -> i = bracket(glob, i, regex);
        case '{' -> {
          regex.append("(?:");
          group = true;
        }
        case '}' -> {
          regex.append(group ? ")" : "\\}");
          group = false;
        }
        case ',' -> regex.append(group ? "|" : ",");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  /** Appends a set of characters; returns the index of its end, or of the sign if it has none. */
  private static int bracket(String glob, int begin, StringBuilder regex) {
    int end = glob.indexOf(']', begin + 2);
    if (end < 0) {
      regex.append("\\[");
      return begin;
    }
    String set = glob.substring(begin + 1, end).replaceAll("[\\\\\\[&^]", "\\\\$0");
    regex.append("(?!/)[").append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
    return end;
  }
}
