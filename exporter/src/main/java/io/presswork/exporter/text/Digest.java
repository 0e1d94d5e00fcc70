package io.presswork.exporter.text;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The first 128 bits of the SHA-256 of a text's UTF-16 units: what is kept of a text that is only
 * compared.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
public record Digest(long high, long low) {

  private static final int CHUNK = 4096;

  /** The digest of a text; lone surrogates count as they are. */
  public static Digest of(CharSequence text) {
    MessageDigest sha = sha256();
    ByteBuffer bytes = ByteBuffer.allocate(2 * CHUNK);
    for (int i = 0; i < text.length(); i++) {
      bytes.putChar(text.charAt(i));
      if (!bytes.hasRemaining()) {
        sha.update(bytes.flip());
        bytes.clear();
      }
    }
    sha.update(bytes.flip());
    ByteBuffer digest = ByteBuffer.wrap(sha.digest());
    return new Digest(digest.getLong(), digest.getLong());
  }

  /** The 32 hexadecimal digits. */
  public String hex() {
    return String.format(Locale.ROOT, "%016x%016x", high, low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
