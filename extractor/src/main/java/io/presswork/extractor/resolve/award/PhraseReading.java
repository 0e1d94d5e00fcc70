package io.presswork.extractor.resolve.award;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one phrase of awards from left to right: what leads up to it, its members, their details.
 */
final class PhraseReading {

  /** So many words may stand between a verb and the award it speaks of. */
  private static final int LONGEST_GAP = 12;

  private final Ground ground;
  private final PhraseLead lead;
  private final PhraseDetails details;
  private final AwardGathering awards;
  private final ListSigns signs;
  private final ProgrammeMembers members;
  private final int limit;

  PhraseReading(
      Ground ground,
      TitleReader titles,
      ItemReader reader,
      PhraseDetails details,
      int limit,
      boolean title,
      boolean acrossNames) {
    this.ground = ground;
    this.lead = new PhraseLead(ground, limit, acrossNames);
    this.details = details;
    this.awards = new AwardGathering(ground, titles, reader, limit, title);
    this.signs = new ListSigns(ground, limit);
    this.members = new ProgrammeMembers(ground, reader, details, awards, signs, limit);
    this.limit = limit;
  }

  /** The phrase whose lead begins at a token; null where no award follows. */
  @Nullable AwardPhrase read(int start) {
    int from = start;
    int i = from;
    int gap = 0;
    while (i < limit && gap <= LONGEST_GAP) {
      int ahead = details.categoryAhead(i);
      if (ahead > i) {
        i = ahead;
        from = ahead;
        gap = 0;
        continue;
      }
      if (lead.colonList(i)) {
        awards.takeAnyName();
        from = i + 1;
        i++;
        gap = 0;
        continue;
      }
      int behindList = lead.behindListOf(i);
      if (behindList > i) {
        i = behindList;
        from = i;
        gap = 0;
        continue;
      }
      if (lead.isSmallOwner(i)) {
        from = gap == 0 || lead.onlyFiller(from, i) ? i + 2 : from;
        i += 2;
        continue;
      }
      int next = awards.read(i, gap == 0 || lead.onlyFiller(from, i));
      if (next > i) {
        return more(next);
      }
      if (lead.stops(i)) {
        return null;
      }
      details.note(i);
      i++;
      gap += ground.is(i - 1, "filler") ? 0 : 1;
    }
    return null;
  }

  /** Reads on behind the first award. */
  private AwardPhrase more(int from) {
    int i = behindDash(from);
    while (i < limit) {
      int listed = awards.items().size() == 1 ? members.read(i) : i;
      if (listed > i) {
        i = listed;
        continue;
      }
      int next = details.readBehind(awards.items(), i);
      if (next > i) {
        i = next;
        continue;
      }
      int start = signs.skip(i);
      int after = start > i ? awards.read(start, true) : i;
      if (after == i || after == start) {
        break;
      }
      i = after;
    }
    return details.finish(awards.items(), i);
  }

  /** "Best Forwarder – Asia, Best Agent": the index behind the dash and its single word. */
  private int behindDash(int i) {
    boolean dash = i + 2 < limit && Set.of("–", "—", "-").contains(ground.lower(i));
    return dash
            && ground.token(i + 1).isCapitalised()
            && (ground.lower(i + 2).equals(",") || ground.lower(i + 2).equals("and"))
        ? i + 2
        : i;
  }
}
