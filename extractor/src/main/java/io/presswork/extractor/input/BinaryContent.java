package io.presswork.extractor.input;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells files that hold no text from those that do. */
final class BinaryContent {

  /** First bytes, as Latin-1 characters, of formats that people hand over for texts. */
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("%PDF-", "a PDF file");
    MAGIC.put("PK\u0003\u0004", "a ZIP or Office file");
    MAGIC.put("\u00D0\u00CF\u0011\u00E0", "an old Office file");
    MAGIC.put("{\\rtf", "an RTF file");
    MAGIC.put("\u0089PNG", "a PNG image");
    MAGIC.put("\u00FF\u00D8\u00FF", "a JPEG image");
    MAGIC.put("GIF8", "a GIF image");
    MAGIC.put("\u001F\u008B", "a gzip archive");
    MAGIC.put("\u007FELF", "a program");
    MAGIC.put("SQLite format 3", "a database");
  }

  private BinaryContent() {}

  /**
   * Refuses formats that are known and hold no plain text.
   *
   * @throws UnreadableDocumentException if it is one of them
   */
  static void refuseKnown(byte[] bytes) throws UnreadableDocumentException {
    String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> format : MAGIC.entrySet()) {
      if (head.startsWith(format.getKey())) {
        throw new UnreadableDocumentException("is " + format.getValue() + ", not a text");
      }
    }
  }

  /**
   * Refuses decoded characters that no text holds.
   *
   * @throws UnreadableDocumentException if there is a NUL among them, or if more than one in ten is
   *     a control character
   */
  static void refuseControls(String text) throws UnreadableDocumentException {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableDocumentException(
          "is a binary file (NUL at character " + nul + "), not a text");
    }
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    if (controls * 10 > text.length()) {
      throw new UnreadableDocumentException("is a binary file (control characters), not a text");
    }
  }
}
