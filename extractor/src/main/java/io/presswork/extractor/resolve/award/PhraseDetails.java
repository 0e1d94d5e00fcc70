package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the awards of one phrase: their number, grade, category, event and granter. It
 * is filled while the phrase is read.
 */
final class PhraseDetails {

  private static final Set<String> EVENT_PREPOSITIONS = Set.of("at", "during", "in", "of");

  private final Ground ground;
  private final TitleReader titles;
  private final PartyScanner parties;
  private final Categories categories;

  /** Index after the last token that may belong to the phrase. */
  private final int limit;

  private int count = 1;
  private boolean lesser;
  private @Nullable String event;
  private @Nullable Integer eventYear;
  private @Nullable Party granter;

  PhraseDetails(Ground ground, TitleReader titles, PartyScanner parties, int limit) {
    this.ground = ground;
    this.titles = titles;
    this.parties = parties;
    this.categories = new Categories(ground, titles, limit);
    this.limit = limit;
  }

  /** The awards with all that was noted. */
  AwardPhrase finish(List<AwardItem> items, int end) {
    categories.addTo(items);
    if (event != null) {
      items.replaceAll(this::metalOfEvent);
    }
    return new AwardPhrase(items, count, lesser, event, eventYear, granter, end);
  }

  /** "gold at the Orrin Awards": the award is the programme's, the metal tells which of them. */
  private AwardItem metalOfEvent(AwardItem item) {
    int first = ground.document().tokenFrom(item.begin());
    int end = ground.document().tokenFrom(item.stop());
    boolean named = false;
    boolean bare = true;
    for (int i = first; i < end; i++) {
      named |= ground.is(i, "metal");
      bare &= ground.is(i, "metal") || ground.is(i, "medal-word");
    }
    if (!named || !bare || event == null) {
      return item;
    }
    String metal = item.name().substring(0, 1).toUpperCase(Locale.ROOT) + item.name().substring(1);
    String category = item.category();
    return item.named(event).inCategory(category == null ? metal : category + " (" + metal + ")");
  }

  /**
   * The awards stand under a programme, which is their event; the number before it counted them.
   */
  void under(AwardItem programme) {
    event = event == null ? programme.name() : event;
    eventYear = programme.year() == null ? eventYear : programme.year();
    count = 1;
  }

  /** Notes a word between trigger and award: "three", "second". */
  void note(int i) {
    int number = Numbers.cardinal(ground.lower(i));
    if (number > 1 && !ground.lower(i).equals("both")) {
      count = number;
    }
    // "his twelfth Orrin Award": there were eleven before.
    int ordinal = Numbers.ordinal(ground.lower(i));
    if (ordinal > 1 && i > 0 && ground.is(i - 1, "possessive")) {
      count = ordinal;
    }
    lesser |= isLesser(i);
  }

  private boolean isLesser(int i) {
    String word = ground.lower(i);
    boolean place = i + 1 < limit && Set.of("place", "prize", "spot").contains(ground.lower(i + 1));
    boolean mention = word.equals("mention") && i > 0 && ground.lower(i - 1).startsWith("hono");
    return mention
        || (place && Set.of("second", "third", "2nd", "3rd", "fourth", "fifth").contains(word))
        || word.equals("runner-up")
        || word.equals("runners-up");
  }

  /** "in the Design category of the": notes the category and returns the index behind it. */
  int categoryAhead(int i) {
    return categories.readAhead(i);
  }

  /** Category, event or granter at {@code i}; returns the index after it, or {@code i}. */
  int readBehind(List<AwardItem> items, int i) {
    int category = categories.readBehind(items, i);
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
    if (owned || ground.lower(at).equals("by") || ground.lower(at).equals("from")) {
      Party party = parties.at(at + 1, limit);
      if (party != null && party.kind() == Party.Kind.NAME) {
        granter = granter == null ? party : granter;
        return parties.skipTail(party.end(), limit);
      }
    }
    return i;
  }

  private boolean ownerAt(int i) {
    return i < limit
        && (ground.actorAt(i) || (ground.is(i, "det") && i + 1 < limit && ground.actorAt(i + 1)));
  }

  /** Index after the event at a token, which is noted; -1 where none stands. */
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
    int end = titles.event(i, limit);
    if (end > i) {
      event = event == null ? ground.document().tokenText(i, end) : event;
      Integer year = end < limit ? AwardWords.year(ground.token(end)) : null;
      eventYear = year == null ? eventYear : year;
      return year == null ? end : end + 1;
    }
    return -1;
  }

  private String text(int begin, int stop) {
    return ground.document().text(begin, stop).replaceAll("\\s++", " ");
  }
}
