package io.presswork.cli.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Which program this is. */
public final class Program {

  private Program() {}

  /** Versions of the program and of what decides on its results, by name. */
  public static Map<String, String> versions() {
    Properties properties = new Properties();
    try (InputStream stream = Program.class.getResourceAsStream("versions.properties")) {
      if (stream == null) {
        throw new IllegalStateException("versions.properties is not on the class path");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new IllegalStateException("versions.properties cannot be read", e);
    }
    Map<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  /**
   * Tells two builds of the program apart: a checksum of its own archives on the class path; they
   * have the same bytes when they are built of the same sources.
   *
   * @throws IOException if an archive cannot be read
   */
  static String build() throws IOException {
    CRC32 sum = new CRC32();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      String name = String.valueOf(path.getFileName());
      if (name.startsWith("presswork-") && Files.isRegularFile(path)) {
        sum.update(Files.readAllBytes(path));
      }
    }
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
