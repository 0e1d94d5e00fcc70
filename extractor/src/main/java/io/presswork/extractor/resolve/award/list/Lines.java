package io.presswork.extractor.resolve.award.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the lines of lists stand in the view. */
final class Lines {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Lines(List<AwardList> lists) {
    for (AwardList list : lists) {
      for (Stretch line : list.lines()) {
        ends.put(line.begin(), line.end());
      }
    }
  }

  /** Whether an offset lies in a line. */
  boolean hold(int offset) {
    Map.Entry<Integer, Integer> line = ends.floorEntry(offset);
    return line != null && offset < line.getValue();
  }
}
