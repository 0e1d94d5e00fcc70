package io.presswork.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder. */
public final class Folder {

  private Folder() {}

  /** The text of every file below, by its path with slashes. */
  public static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        texts.put(name, new String(Files.readAllBytes(path), UTF_8));
      }
    }
    return texts;
  }
}
