package io.presswork.extractor.find.city;

import io.presswork.extractor.rule.NameKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Runs in the build, never in the program: takes the city names out of the table in CoreNLP's model
 * jar, which has half a million rows, most of them for words such as "Aldmoor-based", and writes
 * each name once, sorted, for {@link io.presswork.extractor.rule.SortedNames}.
 */
public final class CityNameCompiler {

  private static final String TABLE =
      "/edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
  private static final Pattern VARIANT =
      Pattern.compile(
          "-(area|backed|based|born|controlled|educated|headquartered|owned|raised|registered|trained)$");

  private CityNameCompiler() {}

  /**
   * Writes the list.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    try (InputStream in = CityNameCompiler.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("the model jar lacks " + TABLE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      while ((line = reader.readLine()) != null) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 1 && columns[1].equals("CITY")) {
          String name = NameKey.of(VARIANT.matcher(columns[0]).replaceFirst(""));
          if (name.length() > 2) {
            names.add(name);
          }
        }
      }
    }
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, String.join("\n", names) + "\n");
  }
}
