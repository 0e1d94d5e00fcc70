package io.presswork.extractor.resolve;

import io.presswork.extractor.find.FoundMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides which of several mentions that share words stay. */
@FunctionalInterface
public interface OverlapPolicy {

  /**
   * Chooses.
   *
   * @param mentions in any order
   * @return some of them, no two sharing a character, in text order
   */
  List<FoundMention> choose(List<FoundMention> mentions);

  /**
   * The surer mention stays; of two equally sure ones the longer, then the earlier, then the kind
   * that {@link io.presswork.extractor.find.MentionKind} names first.
   */
  static OverlapPolicy surestThenLongest() {
    Comparator<FoundMention> order =
        Comparator.comparingDouble(FoundMention::confidence)
            .thenComparingInt(FoundMention::length)
            .reversed()
            .thenComparingInt(FoundMention::begin)
            .thenComparing(FoundMention::kind);
    return mentions -> {
      List<FoundMention> sorted = new ArrayList<>(mentions);
      sorted.sort(order);
      NonOverlapping kept = new NonOverlapping();
      sorted.forEach(kept::addIfFree);
      return kept.inTextOrder();
    };
  }
}
