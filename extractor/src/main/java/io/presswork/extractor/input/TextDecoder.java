package io.presswork.extractor.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: by byte-order mark, else UTF-8, and what is not UTF-8 as Windows-1252, the
 * commonest other encoding of English texts.
 */
final class TextDecoder {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private TextDecoder() {}

  /**
   * What came out.
   *
   * @param text the characters, without byte-order mark
   * @param whole whether all bytes were decoded; false if there were more than were asked for
   */
  record Decoded(String text, boolean whole) {}

  /**
   * Decodes a document.
   *
   * @param bytes the document
   * @param declared encoding that the document names itself; asked only where there is no
   *     byte-order mark; UTF-8 if it names none
   * @param limit about how many UTF-16 units are wanted
   * @param issues receives a line if bytes did not fit the encoding
   */
  static Decoded decode(byte[] bytes, Charset declared, int limit, List<String> issues) {
    Charset marked = byteOrderMark(bytes);
    Charset charset = marked == null ? declared : marked;
    int begin = marked == null ? 0 : markLength(marked);
    // No encoding here takes more than 4 bytes for a UTF-16 unit.
    int end = (int) Math.min(bytes.length, begin + 4L * limit);
    boolean whole = end == bytes.length;
    if (charset.equals(StandardCharsets.UTF_8)) {
      int cut = whole ? end : Utf8.wholeCharacters(bytes, begin, end);
      return new Decoded(utf8(bytes, begin, cut, issues), whole);
    }
    String text = new String(bytes, begin, end - begin, charset);
    if (text.indexOf('\uFFFD') >= 0) {
      issues.add("some bytes are not " + charset.name() + ": replaced by \uFFFD");
    }
    return new Decoded(text, whole);
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return UTF_32BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return b.length >= 4 && b[2] == 0 && b[3] == 0 ? UTF_32LE : StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static int markLength(Charset charset) {
    return "\uFEFF".getBytes(charset).length;
  }

  private static String utf8(byte[] bytes, int begin, int end, List<String> issues) {
    int wide = 0;
    int wrong = 0;
    int firstWrong = -1;
    for (int i = begin; i < end; ) {
      int length = Utf8.sequenceLength(bytes, i, end);
      if (length == 0) {
        wrong++;
        firstWrong = firstWrong < 0 ? i : firstWrong;
      } else if (length > 1) {
        wide++;
      }
      i += Math.max(1, length);
    }
    if (wrong == 0) {
      return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
    issues.add(
        String.format(
            Locale.ROOT,
            "not valid UTF-8 (%,d %s, the first at byte %,d): read as Windows-1252",
            wrong,
            wrong == 1 ? "byte" : "bytes",
            firstWrong));
    // Mostly UTF-8 with a few pasted bytes: only those are of the other encoding.
    return wide > wrong
        ? mixed(bytes, begin, end)
        : new String(bytes, begin, end - begin, WINDOWS_1252);
  }

  private static String mixed(byte[] bytes, int begin, int end) {
    StringBuilder text = new StringBuilder(end - begin);
    int good = begin;
    for (int i = begin; i < end; ) {
      int length = Utf8.sequenceLength(bytes, i, end);
      if (length == 0) {
        text.append(new String(bytes, good, i - good, StandardCharsets.UTF_8));
        text.append(new String(bytes, i, 1, WINDOWS_1252));
        good = i + 1;
      }
      i += Math.max(1, length);
    }
    return text.append(new String(bytes, good, end - good, StandardCharsets.UTF_8)).toString();
  }
}
