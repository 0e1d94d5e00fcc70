package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the awards behind or ahead of a trigger: names, lists of names, category, event, granter.
 */
final class AwardPhraseReader {

  /** "The same award" is one named within so many tokens before. */
  static final int LONGEST_MEMORY = 60;

  private final Ground ground;
  private final TitleReader titles;
  private final PartyScanner parties;
  private final ItemReader reader;
  private final SmallPrizes small;

  AwardPhraseReader(Ground ground, PartyScanner parties) {
    this.ground = ground;
    this.titles = new TitleReader(ground);
    this.parties = parties;
    this.reader = new ItemReader(ground, titles);
    this.small = new SmallPrizes(ground, reader);
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
    return new PhraseReading(ground, titles, reader, details(limit), limit, title, acrossNames)
        .read(from);
  }

  /** "collected the title": the award named last before a trigger; null where none is near. */
  @Nullable AwardPhrase lastNamed(int trigger, int end) {
    List<AwardItem> items = new ArrayList<>();
    reader.lastBefore(trigger, trigger - LONGEST_MEMORY).ifPresent(items::add);
    return items.isEmpty() ? null : details(end).finish(items, end);
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
    for (int i = from; i < trigger; i++) {
      int quote = ground.quoteEnd(i, trigger);
      AwardName name = ground.awardAt(i);
      if (quote > 0 && (reader.holdsAward(i, quote) || reader.headBehind(quote))) {
        items.add(reader.quoted(i, quote));
        i = quote;
      } else if (name != null && name.end() <= trigger) {
        if (!items.isEmpty() && isEventOf(from, i)) {
          break;
        }
        items.add(reader.item(name));
        i = name.end() - 1;
      }
    }
    if (items.isEmpty() && standsForAward(trigger - 1)) {
      reader.lastBefore(trigger, sentence).ifPresent(items::add);
    }
    SmallPrizes.Small prize =
        items.isEmpty() ? small.before(from, trigger, trigger - LONGEST_MEMORY) : null;
    if (prize != null) {
      return phrase(prize, trigger);
    }
    if (items.isEmpty()) {
      return null;
    }
    // "..., which went to X" speaks of the award named last.
    boolean relative = ground.lower(trigger - 1).equals("which");
    return details(trigger)
        .finish(relative ? items.subList(items.size() - 1, items.size()) : items, trigger);
  }

  /** One award directly at a token: named, or in small letters; null where none stands there. */
  @Nullable AwardPhrase one(int from, int limit) {
    int first = from;
    while (first < limit && ground.is(first, "det")) {
      first++;
    }
    AwardName name = first < limit ? ground.awardAt(first) : null;
    if (name != null && name.end() <= limit) {
      List<AwardItem> items = new ArrayList<>(List.of(reader.item(name)));
      return details(limit).finish(items, name.end());
    }
    SmallPrizes.Small prize = small.at(from, limit, from - LONGEST_MEMORY);
    return prize == null ? null : phrase(prize, limit);
  }

  /** "the title", "this category": words that stand for the award named last. */
  boolean isGeneric(int i, int limit) {
    return i + 1 < limit
        && Set.of("the", "this", "that", "our").contains(ground.lower(i))
        && (ground.is(i + 1, "generic-award")
            || (!ground.lower(i).equals("the") && ground.is(i + 1, "generic-contest")));
  }

  /** A prize in small letters directly at a token; null where none stands there. */
  @Nullable AwardPhrase small(int from, int limit) {
    SmallPrizes.Small prize = small.at(from, limit, from - LONGEST_MEMORY);
    return prize == null ? null : phrase(prize, limit);
  }

  /** The prize with category, event and granter behind it. */
  private AwardPhrase phrase(SmallPrizes.Small prize, int limit) {
    PhraseDetails details = details(limit);
    List<AwardItem> items = new ArrayList<>(List.of(prize.item()));
    int i = prize.end();
    int next = i < limit ? details.readBehind(items, i) : i;
    while (next > i) {
      i = next;
      next = i < limit ? details.readBehind(items, i) : i;
    }
    AwardPhrase phrase = ofEvent(details.finish(items, i));
    return prize.lesser() ? phrase.asLesser() : phrase;
  }

  /** "the grand prize at the Orrin Challenge": the prize only says which of the event's it is. */
  private AwardPhrase ofEvent(AwardPhrase phrase) {
    AwardItem item = phrase.items().get(0);
    String event = phrase.event();
    if (event == null || item.category() != null || !isGrade(item)) {
      return phrase;
    }
    String grade = Character.toUpperCase(item.name().charAt(0)) + item.name().substring(1);
    return phrase.with(List.of(item.named(event).inCategory(grade)));
  }

  private boolean isGrade(AwardItem item) {
    int end = ground.document().tokenFrom(item.stop());
    for (int i = ground.document().tokenFrom(item.begin()); i < end; i++) {
      if (!ground.is(i, "grade-word") && !ground.is(i, "small-prize")) {
        return false;
      }
    }
    return true;
  }

  private PhraseDetails details(int limit) {
    return new PhraseDetails(ground, titles, parties, limit);
  }

  /** "the title", "which": the award is named earlier. */
  private boolean standsForAward(int i) {
    return i >= 0 && (ground.is(i, "generic-award") || ground.lower(i).equals("which"));
  }

  private boolean isEventOf(int from, int i) {
    int k = i - 1;
    while (k > from && (ground.is(k, "filler") || ground.words().isOrnament(ground.token(k)))) {
      k--;
    }
    return k > from && (ground.lower(k).equals("at") || ground.lower(k).equals("during"));
  }
}
