package io.presswork.extractor.text;

/** Which characters carry no meaning for the extraction. */
final class CharacterClasses {

  private CharacterClasses() {}

  /** White space within a line, and control characters that stand where a blank should. */
  static boolean isBlank(char c) {
    if (c == '\n') {
      return false;
    }
    return c < 0x20 || c == 0x7f || c == '\u00a0' || Character.isSpaceChar(c);
  }

  /** Invisible characters, direction marks, and the signs that lawyers put into names. */
  static boolean isDropped(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff'
        || c == '™'
        || c == '®'
        || c == '℠';
  }
}
