package io.presswork.exporter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.presswork.exporter.text.Digest;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spells the parts of a release's identifier so that every common file system takes them as names.
 * What is left alone is the most of names that people give; the rest becomes {@code %XX}, one for
 * each UTF-8 byte, as in web addresses. No two parts are spelt alike.
 */
final class SafeName {

  /** Longest spelling in UTF-8 bytes: 255 less room for endings. */
  private static final int LIMIT = 200;

  private static final String RESERVED = "<>:\"/\\|?*%";

  /** Names that Windows keeps for devices, with or without an extension. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *+(?:\\..*+)?",
          Pattern.DOTALL);

  private static final Pattern OWN_ENDING = Pattern.compile("(?i).*+(?<=\\.json|\\.part)");

  private SafeName() {}

  /**
   * The name for one part.
   *
   * @param part what stands between two slashes
   * @param onlyAscii whether letters beyond ASCII are spelt too, for platforms that cannot name
   *     them
   */
  static String of(String part, boolean onlyAscii) {
    if (part.isEmpty()) {
      return "%2F";
    }
    boolean device = DEVICE.matcher(part).matches();
    StringBuilder name = new StringBuilder();
    int last = part.codePointBefore(part.length());
    for (int i = 0; i < part.length(); ) {
      int c = part.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean edge = (device && i == 0) || (next == part.length() && (last == '.' || last == ' '));
      if (edge || isUnsafe(c) || (onlyAscii && c > '~')) {
        spell(c, name);
      } else {
        name.appendCodePoint(c);
      }
      i = next;
    }
    return shortened(withoutOwnEnding(name.toString()), part);
  }

  /** A folder called {@code a.json} would stand in the way of the file of a release {@code a}. */
  private static String withoutOwnEnding(String name) {
    if (!OWN_ENDING.matcher(name).matches()) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "%2E" + name.substring(dot + 1);
  }

  private static String shortened(String name, String part) {
    if (name.getBytes(UTF_8).length <= LIMIT) {
      return name;
    }
    String ending = "~" + Digest.of(part).hex();
    StringBuilder kept = new StringBuilder();
    int bytes = ending.length();
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      String c = Character.toString(name.codePointAt(i));
      bytes += c.getBytes(UTF_8).length;
      if (bytes > LIMIT) {
        break;
      }
      kept.append(c);
    }
    return kept + ending;
  }

  private static boolean isUnsafe(int c) {
    return RESERVED.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  /** Lone surrogates, which have no UTF-8 form, are spelt by the same scheme. */
  private static void spell(int c, StringBuilder name) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      hex(0xE0 | (c >> 12), name);
      hex(0x80 | ((c >> 6) & 0x3F), name);
      hex(0x80 | (c & 0x3F), name);
    } else {
      for (byte b : Character.toString(c).getBytes(UTF_8)) {
        hex(b & 0xFF, name);
      }
    }
  }

  private static void hex(int value, StringBuilder name) {
    name.append(String.format(Locale.ROOT, "%%%02X", value));
  }
}
