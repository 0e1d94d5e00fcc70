package io.presswork.extractor.resolve.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The awards that a trigger speaks of, with what stands around them.
 *
 * @param items the awards in text order; never empty
 * @param count a number before the first award, such as "three"; 1 where none stands
 * @param lesser whether the words before it make it a second or third place
 * @param event the event after "at"
 * @param eventYear the year beside the event
 * @param granter the phrase after "by" or "from"
 * @param end index after the last token read
 */
record AwardPhrase(
    List<AwardItem> items,
    int count,
    boolean lesser,
    @Nullable String event,
    @Nullable Integer eventYear,
    @Nullable Party granter,
    int end) {

  AwardPhrase {
    items = List.copyOf(items);
  }

  AwardPhrase asLesser() {
    return new AwardPhrase(items, count, true, event, eventYear, granter, end);
  }

  AwardPhrase with(List<AwardItem> others) {
    return new AwardPhrase(others, count, lesser, event, eventYear, granter, end);
  }
}
