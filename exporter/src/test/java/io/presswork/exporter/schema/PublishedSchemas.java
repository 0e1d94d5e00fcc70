package io.presswork.exporter.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The schemas that were published, one file a version, none of which ever changes.
 *
 * @param folder where they are: {@code release-VERSION.schema.json}
 * @param digests a file with a line for each: SHA-256, two spaces, name
 */
record PublishedSchemas(Path folder, Path digests) {

  /** The ones of this repository, seen from the folder of a module. */
  static PublishedSchemas ofRepository() {
    return new PublishedSchemas(
        Path.of("..", "docs"), Path.of("src", "test", "resources", "schema", "published.sha256"));
  }

  Path file(int version) {
    return folder.resolve("release-" + version + ".schema.json");
  }

  /** The published text of a version; empty where there is none. */
  String text(int version) throws IOException {
    return Files.exists(file(version)) ? Files.readString(file(version)) : "";
  }

  /** Publishes a version, unless it is published already. */
  void publish(int version, String schema) throws IOException {
    if (Files.notExists(file(version))) {
      Files.createDirectories(folder);
      Files.writeString(file(version), schema);
      String line = digest(schema) + "  " + file(version).getFileName() + "\n";
      Files.writeString(digests, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /** The digest of each published file, by name. */
  TreeMap<String, String> found() throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
        found.put(file.getFileName().toString(), digest(Files.readString(file)));
      }
    }
    return found;
  }

  /** The digest that each published file has had from its first day, by name. */
  TreeMap<String, String> pinned() throws IOException {
    TreeMap<String, String> pinned = new TreeMap<>();
    for (String line : Files.readAllLines(digests)) {
      String[] words = line.split("  ");
      pinned.put(words[1], words[0]);
    }
    return pinned;
  }

  private static String digest(String text) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
