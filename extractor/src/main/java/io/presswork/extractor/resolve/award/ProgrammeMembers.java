package io.presswork.extractor.resolve.award;

import java.util.List;

/** Reads the list of single awards behind the programme that they belong to. */
final class ProgrammeMembers {

  /** Between the awards and the list of them stands no more than "this year,". */
  private static final int LONGEST_TIME = 5;

  private final Ground ground;
  private final ItemReader reader;
  private final PhraseDetails details;
  private final AwardGathering awards;
  private final ListSigns signs;
  private final int limit;

  ProgrammeMembers(
      Ground ground,
      ItemReader reader,
      PhraseDetails details,
      AwardGathering awards,
      ListSigns signs,
      int limit) {
    this.ground = ground;
    this.reader = reader;
    this.details = details;
    this.awards = awards;
    this.signs = signs;
    this.limit = limit;
  }

  /**
   * "three Orrin Awards: Best Sound, Best Light and Best Film", "six Orrin Awards this year,
   * including Best Sound": the awards are those listed, and what was read before is their event.
   *
   * @return index after the list; {@code from} where none follows
   */
  int read(int from) {
    List<AwardItem> items = awards.items();
    AwardItem programme = items.get(0);
    int opener = opener(from);
    if (opener < 0 || !reader.isPlural(programme)) {
      return from;
    }
    items.clear();
    int end = opener + 1;
    while (end < limit && (ground.is(end, "det") || ground.lower(end).equals("for"))) {
      end++;
    }
    int next = awards.readAny(end);
    while (next > end) {
      end = next;
      next = signs.skip(end);
      next = next > end ? Math.max(end, awards.readAny(next)) : end;
    }
    if (items.isEmpty()) {
      items.add(programme);
      return from;
    }
    details.under(programme);
    return end;
  }

  /** Index of the sign or word that opens the list of the single awards; -1 where none does. */
  private int opener(int from) {
    for (int i = from; i < limit && i - from < LONGEST_TIME; i++) {
      if (ground.is(i, "list-opener")) {
        return i;
      }
      if (!ground.is(i, "time-word") && !ground.token(i).isNumber()) {
        return -1;
      }
    }
    return -1;
  }
}
