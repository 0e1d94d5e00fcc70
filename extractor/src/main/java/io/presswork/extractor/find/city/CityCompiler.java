package io.presswork.extractor.find.city;

import io.presswork.extractor.flat.FlatFile;
import io.presswork.extractor.flat.FlatNames;
import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.rule.ResourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Runs in the build, never in the program: lays out the well-known cities of {@code
 * gazetteer/places/cities.tsv} and, without more than their names, those of the table in CoreNLP's
 * model archive, which has half a million rows, most of them for words such as "Aldmoor-based".
 */
public final class CityCompiler {

  private static final String LIST = "gazetteer/places/cities.tsv";
  private static final String TABLE =
      "/edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
  private static final Pattern VARIANT =
      Pattern.compile(
          "-(area|backed|based|born|controlled|educated|headquartered|owned|raised|registered|trained)$");

  private CityCompiler() {}

  /**
   * Writes the file.
   *
   * @param arguments the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : tableNames()) {
      texts.put(name, "");
    }
    listed().forEach((name, cities) -> texts.put(name, CityList.write(cities)));
    FlatFile.write(Path.of(arguments[0]), FlatNames.compile(texts));
  }

  private static SortedMap<String, List<KnownCity>> listed() {
    SortedMap<String, List<KnownCity>> cities = new TreeMap<>();
    for (ResourceFile.Line line : ResourceFile.lines(LIST)) {
      String[] columns = line.columns();
      if (columns.length != 5 || !columns[4].matches("[123]")) {
        throw line.fault("expected name, other names, region, country, rank");
      }
      KnownCity city =
          new KnownCity(columns[0], columns[2], columns[3], Integer.parseInt(columns[4]));
      add(cities, columns[0], city);
      for (String other : columns[1].split("\\|", -1)) {
        if (!other.isBlank()) {
          add(cities, other, city);
        }
      }
    }
    return cities;
  }

  private static void add(SortedMap<String, List<KnownCity>> cities, String name, KnownCity city) {
    List<KnownCity> all = cities.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    if (!all.contains(city)) {
      all.add(city);
    }
  }

  private static List<String> tableNames() throws IOException {
    try (InputStream in = CityCompiler.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException("the model archive lacks " + TABLE);
      }
      List<String> names = new ArrayList<>();
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
      return names;
    }
  }
}
