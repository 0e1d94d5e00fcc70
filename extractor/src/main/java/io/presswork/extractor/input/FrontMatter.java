package io.presswork.extractor.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of fields that site generators expect at the head of a Markdown file, between lines of
 * {@code ---} (YAML) or {@code +++} (TOML).
 *
 * @param length how many UTF-16 units it takes, with its last line end; 0 where there is none
 * @param title the release's title; empty where it gives none
 */
record FrontMatter(int length, String title) {

  private static final FrontMatter NONE = new FrontMatter(0, "");

  /** More lines than this are no front matter but a text that begins with a rule. */
  private static final int MOST_LINES = 200;

  private static final Pattern FIELD =
      Pattern.compile("(?:\"?([A-Za-z][\\w.-]{0,60})\"?)\\s{0,9}[:=](?:\\s+(.*))?");

  /** Looks at the beginning of a file whose lines end in LF. */
  static FrontMatter of(String source) {
    String fence = source.startsWith("---") ? "---" : source.startsWith("+++") ? "+++" : "";
    int lineEnd = source.indexOf('\n');
    if (fence.isEmpty() || lineEnd < 0 || !source.substring(0, lineEnd).strip().equals(fence)) {
      return NONE;
    }
    String title = "";
    boolean fields = false;
    int begin = lineEnd + 1;
    for (int line = 0; line < MOST_LINES && begin < source.length(); line++) {
      int end = source.indexOf('\n', begin);
      end = end < 0 ? source.length() : end;
      String words = source.substring(begin, end).stripTrailing();
      begin = Math.min(end + 1, source.length());
      if (words.equals(fence) || words.equals("...")) {
        return fields ? new FrontMatter(begin, title) : NONE;
      }
      Matcher field = FIELD.matcher(words);
      if (field.matches()) {
        fields = true;
        if (isTitle(field.group(1)) && field.group(2) != null && title.isEmpty()) {
          title = unquoted(field.group(2).strip());
        }
      }
    }
    return NONE;
  }

  private static boolean isTitle(String name) {
    return name.equals("title") || name.equals("headline");
  }

  private static String unquoted(String value) {
    if (value.length() >= 2) {
      char first = value.charAt(0);
      if ((first == '"' || first == '\'') && value.charAt(value.length() - 1) == first) {
        String inner = value.substring(1, value.length() - 1);
        return first == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
      }
    }
    // Signs of YAML that stand for something other than the words in the line.
    return value.matches("[>|&*{\\[].*") ? "" : value;
  }
}
