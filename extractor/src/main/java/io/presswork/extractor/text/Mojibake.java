package io.presswork.extractor.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds UTF-8 that somebody read as Windows-1252, such as {@code â€™} for an apostrophe. A run of
 * non-ASCII characters is such a misreading when its Windows-1252 bytes are valid UTF-8: correct
 * text practically never is.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Longer runs are another script, not a misread sign. */
  private static final int LONGEST = 64;

  private Mojibake() {}

  /**
   * Where the misread run that begins at {@code begin} ends; {@code begin} itself if none begins.
   */
  static int end(String text, int begin) {
    char first = text.charAt(begin);
    if (first != 'â' && first != 'Â' && first != 'Ã' && first != 'ð') {
      return begin;
    }
    int end = begin;
    while (end < text.length() && text.charAt(end) >= 0x80 && end - begin < LONGEST) {
      end++;
    }
    for (int e = end; e > begin + 1; e--) {
      if (decode(text, begin, e) != null) {
        return e;
      }
    }
    // The closing mark's last byte has no Windows-1252 character and is often lost.
    return text.startsWith("â€", begin) ? begin + 2 : begin;
  }

  /** What the run from {@link #end} was meant to be. */
  static String repair(String text, int begin, int end) {
    String decoded = decode(text, begin, end);
    return decoded == null ? "”" : decoded;
  }

  private static @Nullable String decode(String text, int begin, int end) {
    ByteBuffer bytes = ByteBuffer.allocate(end - begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f) {
        bytes.put((byte) c);
        continue;
      }
      ByteBuffer one;
      try {
        one = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text, i, i + 1));
      } catch (CharacterCodingException e) {
        return null;
      }
      bytes.put(one);
    }
    bytes.flip();
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
