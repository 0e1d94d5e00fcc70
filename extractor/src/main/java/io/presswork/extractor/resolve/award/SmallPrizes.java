package io.presswork.extractor.resolve.award;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads prizes that are written in small letters: "the young talent prize", "the prize for
 * mathematics", "second place". A place belongs to the contest named last.
 */
final class SmallPrizes {

  /** Between such a prize and its verb: ", worth 10,000 euros,", "and $30,000". */
  private static final int LONGEST_SUM = 7;

  /** A contest is named within so many tokens before its prizes. */
  private static final int LONGEST_MEMORY = 160;

  /** Words between the article and the prize. */
  private static final int MOST_MODIFIERS = 4;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Ground ground;
  private final ItemReader items;

  SmallPrizes(Ground ground, ItemReader items) {
    this.ground = ground;
    this.items = items;
  }

  /**
   * A prize in small letters.
   *
   * @param item the award
   * @param lesser whether it is a second or third place
   * @param first index of its first token
   * @param end index after its last token
   */
  record Small(AwardItem item, boolean lesser, int first, int end) {}

  /** The prize that ends ahead of a verb, as its subject; null where none does. */
  @Nullable Small before(int from, int verb, int memory) {
    for (int i = verb - 1; i >= from && verb - i <= LONGEST_SUM; i--) {
      if (ground.is(i, "small-prize")) {
        return ending(i, from, memory);
      }
      if (!ground.is(i, "sum-word") && !ground.token(i).isNumber()) {
        return null;
      }
    }
    return null;
  }

  /** The prize that begins at a token, behind its article or without one; null where none does. */
  @Nullable Small at(int from, int limit, int memory) {
    int first = from < limit && ARTICLES.contains(ground.lower(from)) ? from + 1 : from;
    while (first < limit && first > from && isSum(first)) {
      first++;
    }
    for (int i = first; i < limit && i - first <= MOST_MODIFIERS; i++) {
      if (ground.is(i, "small-prize")) {
        Small small = ending(i, from, memory);
        return small != null && small.first() <= first ? small : null;
      }
      if (!isModifier(i)) {
        return null;
      }
    }
    return null;
  }

  /** "$5,000" in "the $5,000 grand prize". */
  private boolean isSum(int i) {
    return ground.token(i).isNumber() || "$€£".contains(ground.token(i).text());
  }

  private boolean isModifier(int i) {
    return Character.isLetter(ground.token(i).text().charAt(0))
        && !ground.words().isFunction(ground.token(i))
        && !ground.token(i).isCapitalised();
  }

  private @Nullable Small ending(int head, int from, int memory) {
    int first = head;
    while (first > from && head - first < MOST_MODIFIERS && isModifier(first - 1)) {
      first--;
    }
    if (first > from && isOrdinalFigure(first - 1)) {
      first--;
    }
    int ordinal = head - first == 1 ? Numbers.ordinal(ground.lower(first)) : 0;
    boolean place = ground.lower(head).equals("place");
    if (place || ordinal > 0) {
      return ordinal == 0 ? null : ofContest(first, head, ordinal, memory);
    }
    int before = first - 1;
    while (before >= from && isSum(before)) {
      before--;
    }
    // "A talent prize" is any such prize; "the" tells of the one that is awarded.
    boolean article = first > from && before >= from && ground.lower(before).equals("the");
    int end = field(head);
    boolean named = end > head + 1 || isNaming(first, head);
    boolean mention = ground.lower(head).equals("mention");
    if (!named || !(article || mention) || ground.token(head).isCapitalised()) {
      return null;
    }
    AwardItem item = items.of(ground.token(first).begin(), ground.token(end - 1).end(), null);
    return new Small(item, mention, first, end);
  }

  /** "second prize" at a contest: the contest's, second. */
  private @Nullable Small ofContest(int first, int head, int ordinal, int memory) {
    Optional<AwardItem> award = items.lastBefore(first, memory);
    AwardItem contest = award.orElseGet(() -> contestBefore(first));
    if (contest == null) {
      return null;
    }
    String words = ground.document().tokenText(first, head + 1);
    String category = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return new Small(contest.inCategory(category), ordinal > 1, first, head + 1);
  }

  /** "Book Collection Contest": the contest named last before a token; null where none is near. */
  private @Nullable AwardItem contestBefore(int token) {
    for (int i = token - 1; i > 0 && token - i < LONGEST_MEMORY; i--) {
      int first = i;
      boolean contest = ground.is(i, "contest-noun") && ground.token(i).isCapitalised();
      while (contest
          && first > 0
          && ground.token(first - 1).isCapitalised()
          && !ground.words().isFunction(ground.token(first - 1))
          && !ground.is(first - 1, "verb-stop")) {
        first--;
      }
      if (i - first > 0) {
        return items.of(ground.token(first).begin(), ground.token(i).end(), null);
      }
    }
    return null;
  }

  /** Whether the words before the head name a prize and do not only praise or place it. */
  private boolean isNaming(int first, int head) {
    for (int i = first; i < head; i++) {
      if (ground.is(i, "money")) {
        return false;
      }
      boolean vague =
          ground.is(i, "vague-prize")
              || ground.words().isOrnament(ground.token(i))
              || ground.is(i, "filler")
              || ground.token(i).isNumber();
      if (!vague) {
        return true;
      }
    }
    return false;
  }

  /** Index after "prize for mathematics"; after the head where no field follows. */
  private int field(int head) {
    int end = head + 1;
    if (end + 1 >= ground.tokens().size() || !ground.lower(end).equals("for")) {
      return end;
    }
    int i = end + 1;
    while (i < ground.tokens().size() && i - end <= 3 && isModifier(i) && !isVerbal(i)) {
      i++;
    }
    return i > end + 1 ? i : end;
  }

  private boolean isOrdinalFigure(int i) {
    return ground.token(i).isNumber() && Numbers.ordinal(ground.lower(i)) > 0;
  }

  private boolean isVerbal(int i) {
    return ground.is(i, "finite") || ground.is(i, "be") || ground.lower(i).endsWith("ing");
  }
}
