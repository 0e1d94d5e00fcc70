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

  /** Between the awards and the list of them stands no more than "this year,". */
  private static final int LONGEST_TIME = 5;

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

  /** Whether an award in quotation marks was read: then a further quoted name is one too. */
  private boolean quoted;

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
      int behindList = details.behindListOf(i);
      if (behindList > i) {
        i = behindList;
        from = i;
        gap = 0;
        continue;
      }
      if (isSmallOwner(i)) {
        from = gap == 0 || onlyFiller(from, i) ? i + 2 : from;
        i += 2;
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

  /** "the state's", "the industry’s": says whose award it is, and is no part of its name. */
  private boolean isSmallOwner(int i) {
    return i + 2 < limit
        && Character.isLowerCase(ground.token(i).text().charAt(0))
        && (ground.lower(i + 1).equals("'s") || ground.lower(i + 1).equals("’s"));
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
        && (reader.holdsAward(i, quote) || reader.headBehind(quote) || (title && near) || quoted)) {
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
    int i = behindDash(from);
    while (i < limit) {
      int listed = items.size() == 1 ? members(i) : i;
      if (listed > i) {
        i = listed;
        continue;
      }
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

  /** "Best Forwarder – Asia, Best Agent": the index behind the dash and its single word. */
  private int behindDash(int i) {
    boolean dash = i + 2 < limit && Set.of("–", "—", "-").contains(ground.lower(i));
    return dash
            && ground.token(i + 1).isCapitalised()
            && (ground.lower(i + 2).equals(",") || ground.lower(i + 2).equals("and"))
        ? i + 2
        : i;
  }

  /**
   * "three Orrin Awards: Best Sound, Best Light and Best Film", "six Orrin Awards this year,
   * including Best Sound": the awards are those listed, and what was read before is their event.
   *
   * @return index after the list; {@code from} where none follows
   */
  private int members(int from) {
    AwardItem programme = items.get(0);
    int opener = opener(from);
    if (opener < 0 || !reader.isPlural(programme)) {
      return from;
    }
    boolean before = title;
    title = true;
    items.clear();
    int end = opener + 1;
    while (end < limit && (ground.is(end, "det") || ground.lower(end).equals("for"))) {
      end++;
    }
    int next = itemAt(end, true);
    while (next > end) {
      end = next;
      next = skipListSigns(end);
      next = next > end ? Math.max(end, itemAt(next, true)) : end;
    }
    title = before;
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
