package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one phrase of awards from left to right: what leads up to it, its members, their details.
 */
final class PhraseReading {

  /** So many words may stand between a verb and the award it speaks of. */
  private static final int LONGEST_GAP = 12;

  private static final Set<String> LIST_SIGNS =
      Set.of(",", "and", "&", ")", ";", "plus", "or", "(");
  private static final Set<String> BREAKS =
      Set.of(";", "–", "—", "--", "|", "said", "who", "because");

  private final Ground ground;
  private final TitleReader titles;
  private final ItemReader reader;
  private final PhraseDetails details;
  private final int limit;
  private final boolean acrossNames;

  /** Whether any capitalised name will do as an award. */
  private boolean title;

  private final List<AwardItem> items = new ArrayList<>();

  PhraseReading(
      Ground ground,
      TitleReader titles,
      ItemReader reader,
      PhraseDetails details,
      int limit,
      boolean title,
      boolean acrossNames) {
    this.ground = ground;
    this.titles = titles;
    this.reader = reader;
    this.details = details;
    this.limit = limit;
    this.title = title;
    this.acrossNames = acrossNames;
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
      if (colonList(i)) {
        title = true;
        from = i + 1;
        i++;
        gap = 0;
        continue;
      }
      int next = itemAt(i, gap == 0 || onlyFiller(from, i));
      if (next > i) {
        return more(next);
      }
      if (stops(i)) {
        return null;
      }
      details.note(i);
      i++;
      gap += ground.is(i - 1, "filler") ? 0 : 1;
    }
    return null;
  }

  private boolean onlyFiller(int from, int i) {
    for (int k = from; k < i; k++) {
      if (!ground.is(k, "filler") && !ground.words().isOrnament(ground.token(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean stops(int i) {
    return BREAKS.contains(ground.lower(i))
        || (ground.is(i, "money") && !acrossNames)
        || (!acrossNames && ground.actorAt(i) && !possessiveBehind(i));
  }

  private boolean possessiveBehind(int i) {
    Ground.Name name = ground.nameAt(i);
    return name != null
        && name.end() < limit
        && (ground.lower(name.end()).endsWith("s") || ground.lower(name.end()).endsWith("’"))
        && ground.lower(name.end()).length() <= 2;
  }

  /** "three awards: Best Sound, Best Light": behind the colon any name will do. */
  private boolean colonList(int i) {
    return ground.lower(i).equals(":") && i > 0 && ground.is(i - 1, "generic-list");
  }

  /**
   * Adds the award that begins at {@code i} and returns the index after it; {@code i} where none
   * does.
   */
  private int itemAt(int i, boolean near) {
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
        && (reader.holdsAward(i, quote)
            || reader.headBehind(quote)
            || (title && near)
            || !items.isEmpty())) {
      items.add(reader.quoted(i, quote));
      return reader.headBehind(quote) ? quote + 2 : quote + 1;
    }
    AwardName name = ground.awardAt(i);
    if (name != null && name.end() <= limit) {
      items.add(reader.item(name));
      return name.end();
    }
    int metal = near && items.isEmpty() ? reader.metalEnd(i, limit) : i;
    if (metal > i) {
      items.add(reader.of(ground.token(i).begin(), ground.token(metal - 1).end(), null));
      return metal;
    }
    if (title && near) {
      int end = titles.end(i, limit);
      if (end > i) {
        items.addAll(titles.items(i, end));
        return end;
      }
    }
    return i;
  }

  /** Reads on behind the first award. */
  private AwardPhrase more(int from) {
    int i = from;
    while (i < limit) {
      int next = details.readBehind(items, i);
      if (next > i) {
        i = next;
        continue;
      }
      int start = skipListSigns(i);
      int after = start > i ? itemAt(start, true) : i;
      if (after == i || after == start) {
        break;
      }
      i = after;
    }
    return details.finish(items, i);
  }

  private int skipListSigns(int from) {
    int i = from;
    boolean sign = false;
    while (i < limit) {
      String word = ground.lower(i);
      if (word.equals("as") && i + 2 < limit && ground.lower(i + 1).equals("well")) {
        sign = true;
        i += 3;
      } else if (LIST_SIGNS.contains(word)) {
        sign = true;
        i++;
      } else if (sign && (ground.is(i, "filler") || ground.words().isOrnament(ground.token(i)))) {
        i++;
      } else {
        break;
      }
    }
    return sign ? i : from;
  }
}
