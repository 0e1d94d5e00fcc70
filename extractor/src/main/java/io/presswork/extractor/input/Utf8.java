package io.presswork.extractor.input;

/** The shape of UTF-8, for files that keep to it only in part. */
final class Utf8 {

  private Utf8() {}

  /**
   * Length of the well-formed sequence at an index, by table 3-7 of the Unicode standard.
   *
   * @return 1 to 4 bytes; 0 where none begins
   */
  static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (end - at < length) {
      return 0;
    }
    // Overlong forms, surrogates and numbers beyond Unicode show in the second byte.
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    int second = bytes[at + 1] & 0xFF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Whether all bytes are well-formed. */
  static boolean isValid(byte[] bytes) {
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i, bytes.length);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** The end without the bytes of a character that was begun and not finished before it. */
  static int wholeCharacters(byte[] bytes, int begin, int end) {
    for (int back = 1; back <= 3 && end - back >= begin; back++) {
      int unit = bytes[end - back] & 0xFF;
      if ((unit & 0xC0) != 0x80) {
        int length = unit < 0xC0 ? 1 : unit < 0xE0 ? 2 : unit < 0xF0 ? 3 : 4;
        return length > back ? end - back : end;
      }
    }
    return end;
  }
}
