package io.presswork.extractor.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a web page names in its head. */
final class HtmlCharset {

  /** How many bytes browsers look at, doubled: some heads begin with long comments. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,300}?encoding)\\s{0,9}=\\s{0,9}"
              + "[\"']?([A-Za-z0-9._:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Names that the WHATWG encoding standard reads as Windows-1252, as browsers do. */
  private static final Set<String> LATIN =
      Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252");

  private HtmlCharset() {}

  /** The declared encoding, or UTF-8 where there is none or none that is known. */
  static Charset declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declaration.group(1).toLowerCase(Locale.ROOT);
    if (LATIN.contains(name)) {
      // Many servers' pages say so out of habit and are UTF-8.
      return Utf8.isValid(content) ? StandardCharsets.UTF_8 : TextDecoder.WINDOWS_1252;
    }
    // The declaration could be read, so it cannot be true of UTF-16 or UTF-32.
    if (name.startsWith("utf") || !isSupported(name)) {
      return StandardCharsets.UTF_8;
    }
    return Charset.forName(name);
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name) && Charset.forName(name).canEncode();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
