package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the awards behind or ahead of a trigger: names, lists of names, category, event, granter.
 */
final class AwardPhraseReader {

  /** So many words may stand between a verb and the award it speaks of. */
  private static final int LONGEST_GAP = 12;

  /** "The same award" is one named within so many tokens before. */
  private static final int LONGEST_MEMORY = 60;

  private static final Set<String> LIST_SIGNS =
      Set.of(",", "and", "&", ")", ";", "plus", "or", "(");
  private static final Set<String> EVENT_PREPOSITIONS = Set.of("at", "during", "in", "of");
  private static final Set<String> BREAKS =
      Set.of(";", "–", "—", "--", "|", "said", "who", "because");

  private final Ground ground;
  private final TitleReader titles;
  private final PartyScanner parties;

  AwardPhraseReader(Ground ground, PartyScanner parties) {
    this.ground = ground;
    this.titles = new TitleReader(ground);
    this.parties = parties;
  }

  /**
   * The awards behind a trigger; null where none stand there.
   *
   * @param from index of the token behind the trigger
   * @param limit index after the last token that may belong to the phrase
   * @param title whether any capitalised name directly behind the trigger will do
   * @param acrossNames whether people and organisations may stand between trigger and award
   */
  @Nullable AwardPhrase after(int from, int limit, boolean title, boolean acrossNames) {
    return new Reading(limit, title, acrossNames).read(from);
  }

  /** "collected the title": the award named last before a trigger; null where none is near. */
  @Nullable AwardPhrase lastNamed(int trigger, int end) {
    Reading reading = new Reading(end, false, false);
    List<AwardItem> items = new ArrayList<>();
    lastBefore(trigger, trigger - LONGEST_MEMORY, reading).ifPresent(items::add);
    return items.isEmpty() ? null : reading.finish(items, end);
  }

  /** The awards directly behind a token: nothing but articles, numbers and praise between. */
  @Nullable AwardPhrase directly(int from, int limit) {
    int i = from;
    while (i < limit
        && ground.awardAt(i) == null
        && (ground.is(i, "filler")
            || ground.is(i, "grade")
            || ground.words().isOrnament(ground.token(i)))) {
      i++;
    }
    boolean here = i < limit && (ground.awardAt(i) != null || ground.quoteEnd(i, limit) > 0);
    return here ? after(from, limit, false, false) : null;
  }

  /**
   * The awards that end ahead of a trigger, as subject of its clause; null where none stand there.
   */
  @Nullable AwardPhrase before(int from, int trigger, int sentence) {
    List<AwardItem> items = new ArrayList<>();
    Reading reading = new Reading(trigger, false, true);
    for (int i = from; i < trigger; i++) {
      int quote = ground.quoteEnd(i, trigger);
      AwardName name = ground.awardAt(i);
      if (quote > 0 && (reading.holdsAward(i, quote) || reading.headBehind(quote))) {
        items.add(reading.quoted(i, quote));
        i = quote;
      } else if (name != null && name.end() <= trigger) {
        if (!items.isEmpty() && isEventOf(from, i)) {
          break;
        }
        items.add(reading.item(name));
        i = name.end() - 1;
      }
    }
    if (items.isEmpty() && standsForAward(trigger - 1)) {
      lastBefore(trigger, sentence, reading).ifPresent(items::add);
    }
    if (items.isEmpty()) {
      return null;
    }
    // "..., which went to X" speaks of the award named last.
    boolean relative = ground.lower(trigger - 1).equals("which");
    return reading.finish(
        relative ? items.subList(items.size() - 1, items.size()) : items, trigger);
  }

  /** "the title", "which": the award is named earlier. */
  private boolean standsForAward(int i) {
    return i >= 0 && (ground.is(i, "generic-award") || ground.lower(i).equals("which"));
  }

  /** The award named last before a token. */
  private Optional<AwardItem> lastBefore(int token, int sentence, Reading reading) {
    for (int i = token - 1; i >= Math.max(0, sentence); i--) {
      AwardName name = ground.awardAt(i);
      if (name != null) {
        return Optional.of(reading.item(name));
      }
    }
    return Optional.empty();
  }

  private boolean isEventOf(int from, int i) {
    int k = i - 1;
    while (k > from && (ground.is(k, "filler") || ground.words().isOrnament(ground.token(k)))) {
      k--;
    }
    return k > from && (ground.lower(k).equals("at") || ground.lower(k).equals("during"));
  }

  /** One phrase while it is read. */
  private final class Reading {
    private final int limit;
    private boolean title;
    private final boolean acrossNames;
    private int count = 1;
    private boolean lesser;
    private @Nullable String event;
    private @Nullable Integer eventYear;
    private @Nullable Party granter;
    private @Nullable String category;

    Reading(int limit, boolean title, boolean acrossNames) {
      this.limit = limit;
      this.title = title;
      this.acrossNames = acrossNames;
    }

    @Nullable AwardPhrase read(int start) {
      int from = start;
      List<AwardItem> items = new ArrayList<>();
      int i = from;
      int gap = 0;
      while (i < limit && gap <= LONGEST_GAP) {
        int ahead = categoryAhead(i);
        if (ahead > i) {
          i = ahead;
          from = ahead;
          gap = 0;
        }
        if (colonList(i)) {
          title = true;
          from = i + 1;
          i++;
          gap = 0;
          continue;
        }
        int next = itemAt(items, i, gap == 0 || onlyFiller(from, i));
        if (next > i) {
          return more(items, next);
        }
        if (stops(i)) {
          return null;
        }
        noteNumber(i);
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

    /** "in the Design category of the": notes the category and returns the index behind it. */
    private int categoryAhead(int i) {
      int end = titles.run(i, limit);
      boolean named = end > i && end < limit && ground.is(end, "category-noun");
      if (!named || end + 1 >= limit) {
        return i;
      }
      String word = ground.lower(end + 1);
      if (!word.equals("of") && !word.equals("at") && !word.equals("in")) {
        return i;
      }
      category = ground.document().tokenText(i, end);
      return end + 2;
    }

    private void noteNumber(int i) {
      int number = Numbers.cardinal(ground.lower(i));
      if (number > 1 && !ground.lower(i).equals("both")) {
        count = number;
      }
      lesser |= isLesser(i);
    }

    private boolean isLesser(int i) {
      String word = ground.lower(i);
      boolean place =
          i + 1 < limit && Set.of("place", "prize", "spot").contains(ground.lower(i + 1));
      boolean mention = word.equals("mention") && i > 0 && ground.lower(i - 1).startsWith("hono");
      return mention
          || (place && Set.of("second", "third", "2nd", "3rd", "fourth", "fifth").contains(word))
          || word.equals("runner-up")
          || word.equals("runners-up");
    }

    /**
     * Adds the award that begins at {@code i} and returns the index after it; {@code i} where none
     * does.
     */
    private int itemAt(List<AwardItem> items, int i, boolean near) {
      if (near
          && items.isEmpty()
          && ground.is(i, "generic-award")
          && ground.lower(i - 1).equals("same")) {
        lastBefore(i, i - LONGEST_MEMORY, this).ifPresent(items::add);
        return items.isEmpty() ? i : i + 1;
      }
      int quote = ground.quoteEnd(i, limit);
      if (quote > 0
          && (holdsAward(i, quote) || headBehind(quote) || (title && near) || !items.isEmpty())) {
        items.add(quoted(i, quote));
        return headBehind(quote) ? quote + 2 : quote + 1;
      }
      AwardName name = ground.awardAt(i);
      if (name != null && name.end() <= limit) {
        items.add(item(name));
        return name.end();
      }
      int metal = near && items.isEmpty() ? metal(i) : i;
      if (metal > i) {
        items.add(make(ground.token(i).begin(), ground.token(metal - 1).end(), null));
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

    /** Index after "gold" or "Bronze Quill"; {@code i} where no metal stands. */
    private int metal(int i) {
      if (!ground.is(i, "metal")) {
        return i;
      }
      int end = titles.run(i, limit);
      if (end > i + 1) {
        return end;
      }
      boolean bare =
          i + 1 >= limit || !ground.token(i + 1).isWord() || ground.is(i + 1, "behind-metal");
      return bare ? i + 1 : i;
    }

    boolean holdsAward(int open, int close) {
      for (int k = open + 1; k < close; k++) {
        if (ground.awardAt(k) != null || ground.words().isHead(ground.token(k))) {
          return true;
        }
      }
      return false;
    }

    boolean headBehind(int close) {
      return close + 1 < ground.tokens().size()
          && (ground.words().isHead(ground.token(close + 1)) || ground.is(close + 1, "tail"));
    }

    AwardItem quoted(int open, int close) {
      int first = open + 1;
      int end = close;
      while (end > first && !ground.token(end - 1).isWord()) {
        end--;
      }
      Integer year = AwardWords.year(ground.token(first));
      first = year == null || end - first < 2 ? first : first + 1;
      return make(ground.token(first).begin(), ground.token(Math.max(first, end - 1)).end(), year);
    }

    AwardItem item(AwardName name) {
      return make(name.begin(), name.stop(), name.year());
    }

    private AwardItem make(int begin, int stop, @Nullable Integer year) {
      String words = ground.document().text(begin, stop).replaceAll("\\s++", " ").strip();
      return new AwardItem(words, begin, stop, year, null);
    }

    /** Reads on behind the first award. */
    private @Nullable AwardPhrase more(List<AwardItem> items, int from) {
      int i = from;
      while (i < limit) {
        int next = detail(items, i);
        if (next > i) {
          i = next;
          continue;
        }
        int start = skipListSigns(i);
        int after = start > i ? itemAt(items, start, true) : i;
        if (after == i || after == start) {
          break;
        }
        i = after;
      }
      return finish(items, i);
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

    /** Category, event or granter at {@code i}; returns the index after it, or {@code i}. */
    private int detail(List<AwardItem> items, int i) {
      int category = category(items, i);
      if (category > i) {
        return category;
      }
      String word = ground.lower(i);
      int at = word.equals(",") && i + 1 < limit ? i + 1 : i;
      boolean owned = ground.lower(at).equals("of") && ownerAt(at + 1);
      if (!owned && EVENT_PREPOSITIONS.contains(ground.lower(at))) {
        int end = event(at + 1);
        return end > at ? end : i;
      }
      boolean of = ground.lower(at).equals("of") && ownerAt(at + 1);
      if (of || ground.lower(at).equals("by") || ground.lower(at).equals("from")) {
        Party party = parties.at(at + 1, limit);
        if (party != null && party.kind() == Party.Kind.NAME) {
          granter = granter == null ? party : granter;
          return parties.skipTail(party.end(), limit);
        }
      }
      return i;
    }

    /** "in the Design category", "(Mature Category)", "for Best Design". */
    private int category(List<AwardItem> items, int i) {
      int start = i + 1;
      while (start < limit && ground.is(start, "det")) {
        start++;
      }
      boolean opens = Set.of("in", "for", "(", "under").contains(ground.lower(i));
      for (int k = start; opens && k < limit && k - start < 10; k++) {
        String word = ground.lower(k);
        if (ground.is(k, "category-noun") && k > start) {
          int last = items.size() - 1;
          items.set(last, items.get(last).inCategory(ground.document().tokenText(start, k)));
          return k + 1 < limit && ground.lower(k + 1).equals(")") ? k + 2 : k + 1;
        }
        if (word.equals(",") || word.equals(".") || word.equals("at")) {
          break;
        }
      }
      return i;
    }

    private boolean ownerAt(int i) {
      return i < limit
          && (ground.actorAt(i) || (ground.is(i, "det") && i + 1 < limit && ground.actorAt(i + 1)));
    }

    private int event(int from) {
      int i = from;
      while (i < limit
          && (ground.is(i, "det")
              || AwardWords.year(ground.token(i)) != null
              || Set.of("annual", "year's", "'s", "’s", "year", "edition", "of")
                  .contains(ground.lower(i)))) {
        Integer year = AwardWords.year(ground.token(i));
        eventYear = year == null ? eventYear : year;
        i++;
      }
      AwardName name = i < limit ? ground.awardAt(i) : null;
      for (int k = i; name == null && k < limit && k < i + 3 && ground.token(k).isNumber(); k++) {
        name = ground.awardAt(k);
      }
      if (name != null) {
        event = event == null ? text(name.begin(), name.stop()) : event;
        eventYear = name.year() == null ? eventYear : name.year();
        return name.end();
      }
      int end = titles.run(i, limit);
      if (end > i && titles.holds(i, end, "event")) {
        int last = end;
        while (last > i + 1 && AwardWords.year(ground.token(last - 1)) != null) {
          eventYear = AwardWords.year(ground.token(last - 1));
          last--;
        }
        event = event == null ? ground.document().tokenText(i, last) : event;
        return end;
      }
      return -1;
    }

    private String text(int begin, int stop) {
      return ground.document().text(begin, stop).replaceAll("\\s++", " ");
    }

    AwardPhrase finish(List<AwardItem> items, int end) {
      if (category != null) {
        items.set(0, items.get(0).inCategory(category));
      }
      return new AwardPhrase(items, count, lesser, event, eventYear, granter, end);
    }
  }
}
