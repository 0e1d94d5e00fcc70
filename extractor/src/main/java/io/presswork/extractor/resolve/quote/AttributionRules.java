package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.resolve.quote.AttributionRule.Where;
import io.presswork.extractor.rule.ResourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of {@code quote/attribution-rules.txt}, in the order in which they are tried. */
final class AttributionRules {

  private static final String FILE = "quote/attribution-rules.txt";

  private final List<AttributionRule> rules = new ArrayList<>();
  private final Map<Where, List<AttributionRule>> places = new EnumMap<>(Where.class);

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  AttributionRules() {
    List<ResourceFile.Line> block = new ArrayList<>();
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      if (line.text().startsWith("rule ") && !block.isEmpty()) {
        rules.add(read(block));
        block.clear();
      }
      block.add(line);
    }
    rules.add(read(block));
    for (Where where : Where.values()) {
      places.put(where, rules.stream().filter(r -> r.where() == where).toList());
    }
  }

  private static AttributionRule read(List<ResourceFile.Line> block) {
    String name = "";
    Where where = null;
    List<AttributionPattern> patterns = new ArrayList<>();
    double confidence = 0;
    List<String> hits = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (ResourceFile.Line line : block) {
      int blank = line.text().indexOf(' ');
      String key = blank < 0 ? line.text() : line.text().substring(0, blank);
      String value = line.text().substring(key.length()).strip();
      try {
        switch (key) {
          case "rule" -> name = value;
          case "where" -> where = Where.valueOf(value.toUpperCase(Locale.ROOT));
          case "pattern" -> patterns.add(new AttributionPattern(value));
          case "confidence" -> confidence = Double.parseDouble(value);
          case "hit" -> hits.add(value);
          case "miss" -> misses.add(value);
          default -> throw line.fault("no such key");
        }
      } catch (IllegalArgumentException e) {
        throw line.fault("not well formed (" + e.getMessage() + ")");
      }
    }
    if (name.isEmpty() || where == null || patterns.isEmpty() || confidence == 0) {
      throw block.get(0).fault("a rule needs where, pattern and confidence");
    }
    return new AttributionRule(
        name, where, List.copyOf(patterns), confidence, List.copyOf(hits), List.copyOf(misses));
  }

  /** All of them. */
  List<AttributionRule> all() {
    return List.copyOf(rules);
  }

  /** Those of a place. */
  List<AttributionRule> of(Where where) {
    return places.getOrDefault(where, List.of());
  }
}
