package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.List;

/** The awards of one phrase, as they are read from it one by one. */
final class AwardGathering {

  private final Ground ground;
  private final TitleReader titles;
  private final ItemReader reader;

  /** Index after the last token that may belong to the phrase. */
  private final int limit;

  /** Whether any capitalised name will do as an award. */
  private boolean anyName;

  private final List<AwardItem> items = new ArrayList<>();

  /** Whether an award in quotation marks was read: then a further quoted name is one too. */
  private boolean quoted;

  AwardGathering(Ground ground, TitleReader titles, ItemReader reader, int limit, boolean anyName) {
    this.ground = ground;
    this.titles = titles;
    this.reader = reader;
    this.limit = limit;
    this.anyName = anyName;
  }

  /** The awards so far, in text order; the list itself, to be completed. */
  List<AwardItem> items() {
    return items;
  }

  /** From here on any capitalised name will do. */
  void takeAnyName() {
    anyName = true;
  }

  /**
   * Adds the award that begins at {@code i} and returns the index after it; {@code i} where none
   * does.
   *
   * @param near whether it stands directly behind the trigger or the award before it
   */
  int read(int i, boolean near) {
    return read(i, near, anyName);
  }

  /** As {@link #read}, but any capitalised name will do. */
  int readAny(int i) {
    return read(i, true, true);
  }

  private int read(int i, boolean near, boolean any) {
    if (i >= limit) {
      return i;
    }
    if (near
        && items.isEmpty()
        && ground.is(i, "generic-award")
        && ground.lower(i - 1).equals("same")) {
      reader.lastBefore(i, i - AwardPhraseReader.LONGEST_MEMORY).ifPresent(items::add);
      return items.isEmpty() ? i : i + 1;
    }
    int quote = ground.quoteEnd(i, limit);
    if (quote > 0
        && (reader.holdsAward(i, quote) || reader.headBehind(quote) || (any && near) || quoted)) {
      items.add(reader.quoted(i, quote));
      quoted = true;
      return reader.headBehind(quote) ? quote + 2 : quote + 1;
    }
    AwardName name = ground.awardAt(i);
    if (name != null && name.end() < limit && ground.is(name.end(), "ceremony")) {
      // "held its Orrin Awards Ceremony": the event, and nothing that anybody got.
      return i;
    }
    if (name != null && name.end() <= limit) {
      items.add(reader.item(name));
      return name.end();
    }
    int metal = near && items.isEmpty() ? reader.metalEnd(i, limit) : i;
    if (metal > i) {
      items.add(reader.of(ground.token(i).begin(), ground.token(metal - 1).end(), null));
      return metal;
    }
    if (any && near) {
      int end = titles.end(i, limit);
      if (end > i) {
        items.addAll(titles.items(i, end));
        return end;
      }
    }
    return i;
  }
}
