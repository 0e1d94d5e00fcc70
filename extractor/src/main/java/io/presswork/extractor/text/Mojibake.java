package io.presswork.extractor.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds UTF-8 that somebody read as Windows-1252, such as {@code â€™} for an apostrophe. A run of
 * non-ASCII characters is such a misreading as far as its Windows-1252 bytes are valid UTF-8:
 * correct text practically never is.
 */
final class Mojibake {

  /** Longer runs are another script, not a misread sign. */
  private static final int LONGEST = 64;

  /** Windows-1252 bytes by character, from 0x80 on. */
  private static final Map<Character, Byte> BYTES = bytes();

  private Mojibake() {}

  private static Map<Character, Byte> bytes() {
    Charset windows = Charset.forName("windows-1252");
    Map<Character, Byte> bytes = new HashMap<>();
    for (int b = 0x80; b <= 0xff; b++) {
      // Five bytes have no character; readers leave them as control characters.
      bytes.put((char) b, (byte) b);
      bytes.put(new String(new byte[] {(byte) b}, windows).charAt(0), (byte) b);
    }
    bytes.remove('\ufffd');
    return bytes;
  }

  /**
   * Where the misread run that begins at {@code begin} ends; {@code begin} itself if none begins.
   */
  static int end(String text, int begin) {
    char first = text.charAt(begin);
    if (first != 'â' && first != 'Â' && first != 'Ã' && first != 'ð') {
      return begin;
    }
    int end = begin;
    while (end - begin < LONGEST) {
      int next = signEnd(text, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    if (end > begin) {
      return end;
    }
    // The closing mark's last byte has no Windows-1252 character and is often lost.
    return text.startsWith("â€", begin) ? begin + 2 : begin;
  }

  /** Index after the misread sign at {@code begin}; {@code begin} itself where none stands. */
  private static int signEnd(String text, int begin) {
    int end = begin;
    if (begin < text.length()) {
      Byte lead = BYTES.get(text.charAt(begin));
      end += lead == null ? 0 : length(lead & 0xff);
    }
    return end > begin && end <= text.length() && decode(text, begin, end) != null ? end : begin;
  }

  /** Length of the UTF-8 sequence that begins with a byte; 0 where none does. */
  private static int length(int lead) {
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }

  /** What the run from {@link #end} was meant to be. */
  static String repair(String text, int begin, int end) {
    String decoded = decode(text, begin, end);
    return decoded == null ? "”" : decoded;
  }

  private static @Nullable String decode(String text, int begin, int end) {
    ByteBuffer bytes = ByteBuffer.allocate(end - begin);
    for (int i = begin; i < end; i++) {
      Byte one = BYTES.get(text.charAt(i));
      if (one == null) {
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
