package io.presswork.cli.run;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.presswork.extractor.input.SourceDocument;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two documents are the same: their identifiers, words and reading faults. */
final class DocumentKey {

  /** Length of a key: 128 bits in hexadecimal. */
  static final int LENGTH = 32;

  private DocumentKey() {}

  static String of(SourceDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(document.id(), digest);
      document.issues().forEach(issue -> add(issue, digest));
      add(document.text(), digest);
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** With an end that no text holds, so that two parts never look like two others. */
  private static void add(String part, MessageDigest digest) {
    digest.update(part.getBytes(UTF_16BE));
    digest.update(new byte[] {(byte) 0xFF, (byte) 0xFF});
  }
}
