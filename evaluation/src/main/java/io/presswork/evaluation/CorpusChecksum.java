package io.presswork.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells whether a folder of samples is the one that a figure was measured on.
 *
 * <p>It can be reproduced inside the folder with {@code find * -type f -print0 | LC_ALL=C sort -z |
 * xargs -0 sha256sum | sha256sum}. Files and folders whose names begin with a dot do not count.
 *
 * @param files SHA-256 of each file in hexadecimal, by its path in the folder with {@code /}, in
 *     order of the paths' bytes
 */
public record CorpusChecksum(Map<String, String> files) {

  /** Copies the map. */
  public CorpusChecksum {
    Map<String, String> copy = new TreeMap<>((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
    copy.putAll(files);
    files = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a folder.
   *
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static CorpusChecksum of(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    Map<String, String> files = new TreeMap<>();
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (!name.startsWith(".") && !name.contains("/.")) {
        files.put(name, sha256(Files.readAllBytes(path)));
      }
    }
    return new CorpusChecksum(files);
  }

  /** The checksum of the whole folder: SHA-256 of {@link #manifest()} in hexadecimal. */
  public String sha256() {
    return sha256(bytes(manifest()));
  }

  /** One line for each file: its SHA-256, two blanks, its path. */
  public String manifest() {
    StringBuilder manifest = new StringBuilder();
    files.forEach((name, hash) -> manifest.append(hash).append("  ").append(name).append('\n'));
    return manifest.toString();
  }

  /** One line: the number of files and the checksum of the whole folder. */
  @Override
  public String toString() {
    return files.size() + " files, sha256 " + sha256();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
