package io.presswork.exporter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What stands in a folder. */
public final class Folder {

  private Folder() {}

  /**
   * The text of every file below, by its path with slashes. Of a workbook, the text of its parts,
   * then its bytes as letters.
   */
  public static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        texts.put(name, name.endsWith(".xlsx") ? workbook(path) : text(path));
      }
    }
    return texts;
  }

  private static String text(Path path) throws IOException {
    return new String(Files.readAllBytes(path), UTF_8);
  }

  private static String workbook(Path path) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(path.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        text.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8)).append('\n');
      }
    }
    return text.append(new String(Files.readAllBytes(path), ISO_8859_1)).toString();
  }
}
