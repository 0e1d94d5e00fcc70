package io.presswork.extractor.find.organisation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web and mail addresses of a document, which spell out the names of their owners. */
final class Domains {

  private static final Pattern HOST =
      Pattern.compile(
          "(?:://|www\\.|@|(?<=[\\s(]))([a-zA-Z0-9-]{2,63}+(?:\\.[a-zA-Z0-9-]{2,63}+){1,4})");
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "ac", "gov", "net", "edu");
  private static final Set<String> TOP =
      Set.of(
          "com", "org", "net", "edu", "gov", "io", "co", "ai", "uk", "ca", "au", "de", "eu", "us",
          "tv", "biz", "info", "in", "jp", "cn", "fr", "nz", "ie", "za", "sg", "hk", "ch", "nl",
          "se");
  private static final int SHORTEST = 5;

  private final Set<String> labels = new LinkedHashSet<>();

  private Domains() {}

  /** Reads the addresses of a text. */
  static Domains of(String text) {
    Domains domains = new Domains();
    Matcher matcher = HOST.matcher(text);
    while (matcher.find()) {
      String[] parts = matcher.group(1).toLowerCase(Locale.ROOT).split("\\.", -1);
      int last = parts.length - 1;
      if (!TOP.contains(parts[last])) {
        continue;
      }
      boolean second = last >= 2 && SECOND_LEVEL.contains(parts[last - 1]);
      domains.labels.add(parts[second ? last - 2 : last - 1].replace("-", ""));
    }
    return domains;
  }

  /** Whether an address is made of a name's letters. */
  boolean spell(String name) {
    StringBuilder letters = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    String key = letters.toString();
    for (String label : labels) {
      if ((label.equals(key) && key.length() >= 3) || label.equals("the" + key)) {
        return true;
      }
      boolean begins = label.startsWith(key) && key.length() >= SHORTEST;
      if (begins || (key.startsWith(label) && label.length() > SHORTEST)) {
        return true;
      }
    }
    return false;
  }
}
