package io.presswork.extractor.resolve;

import io.presswork.extractor.find.FoundMention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mentions of which no two share a character. */
final class NonOverlapping {

  private final TreeMap<Integer, FoundMention> byBegin = new TreeMap<>();

  /** Adds a mention unless one that is already here shares a character with it. */
  void addIfFree(FoundMention mention) {
    Map.Entry<Integer, FoundMention> before = byBegin.lowerEntry(mention.end());
    if (before == null || before.getValue().end() <= mention.begin()) {
      byBegin.put(mention.begin(), mention);
    }
  }

  List<FoundMention> inTextOrder() {
    return List.copyOf(byBegin.values());
  }
}
