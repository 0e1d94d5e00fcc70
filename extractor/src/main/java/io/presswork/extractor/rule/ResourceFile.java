package io.presswork.extractor.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file of the program: UTF-8, one entry a line, {@code #} begins a comment line, blank lines
 * mean nothing.
 */
public final class ResourceFile {

  private static final String ROOT = "/io/presswork/extractor/";

  private ResourceFile() {}

  /**
   * One entry.
   *
   * @param file name of the file, for messages
   * @param number of the line, from 1
   * @param text the line without white space at its ends
   */
  public record Line(String file, int number, String text) {

    /** The entry's columns, which a tab parts; columns at the end may be missing. */
    public String[] columns() {
      return text.split("\t", -1);
    }

    /** A fault of this line, to be thrown. */
    public IllegalStateException fault(String reason) {
      return new IllegalStateException(file + ":" + number + ": " + reason + ": " + text);
    }
  }

  /**
   * Reads a file below the program's resource root.
   *
   * @param name such as {@code gazetteer/people/titles.txt}
   * @throws IllegalStateException if there is no such file
   */
  public static List<Line> lines(String name) {
    try (InputStream in = ResourceFile.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      String line;
      for (int number = 1; (line = reader.readLine()) != null; number++) {
        String text = line.strip();
        if (!text.isEmpty() && text.charAt(0) != '#') {
          lines.add(new Line(name, number, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's file " + name, e);
    }
  }
}
