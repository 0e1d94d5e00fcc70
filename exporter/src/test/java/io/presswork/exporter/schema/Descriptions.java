package io.presswork.exporter.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** What the schema says of objects and fields, from {@code schema/descriptions.properties}. */
final class Descriptions {

  private static final String RESOURCE = "/schema/descriptions.properties";

  private final Properties texts = new Properties();
  private final TreeSet<String> unused = new TreeSet<>();

  private Descriptions() {}

  static Descriptions read() {
    Descriptions descriptions = new Descriptions();
    try (InputStream in = Descriptions.class.getResourceAsStream(RESOURCE);
        Reader reader = new InputStreamReader(Objects.requireNonNull(in, RESOURCE), UTF_8)) {
      descriptions.texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
    descriptions.unused.addAll(descriptions.texts.stringPropertyNames());
    return descriptions;
  }

  /**
   * The text for a name.
   *
   * @throws IllegalStateException if there is none
   */
  String of(String name) {
    unused.remove(name);
    String text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalStateException("describe " + name + " in src/test/resources" + RESOURCE);
    }
    return text;
  }

  /**
   * To be called at the end.
   *
   * @throws IllegalStateException if there is a text that was not asked for
   */
  void checkAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalStateException(
          "src/test/resources" + RESOURCE + " describes what is not there: " + unused);
    }
  }
}
