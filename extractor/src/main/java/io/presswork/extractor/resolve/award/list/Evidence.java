package io.presswork.extractor.resolve.award.list;

import java.util.List;

/** What the lines of a list themselves say of whether it names awards or recipients. */
final class Evidence {

  /** A self-evident list has so many lines at least. */
  private static final int FEWEST = 2;

  private static final int FEWEST_ALONE = 3;

  private final AwardList list;
  private final List<Stretch> lines;
  private final ListWords words;

  Evidence(AwardList list, ListWords words) {
    this.list = list;
    this.lines = list.lines();
    this.words = words;
  }

  int size() {
    return lines.size();
  }

  /** Whether most lines can be names: no sentences, no sums of money. */
  boolean looksLikeNames() {
    int good = 0;
    for (Stretch line : lines) {
      good += isName(line.text()) ? 1 : 0;
    }
    return good * 10 >= lines.size() * 6;
  }

  /** Whether there are several lines and most are set as entries: a name, a sign or comma. */
  boolean looksLikeEntries() {
    int good = 0;
    for (Stretch line : lines) {
      String text = line.text();
      boolean parted = EntrySplitter.hasSeparator(text, 200) || text.contains(", ");
      boolean bracket = text.endsWith(")");
      boolean stopped = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
      boolean speech = text.indexOf(": “") > 0 || text.indexOf(": \"") > 0;
      good += (parted || bracket || isShortName(text)) && !stopped && !speech ? 1 : 0;
    }
    return lines.size() > 1 && good * 10 >= lines.size() * 7;
  }

  private static boolean isShortName(String text) {
    return LineText.words(text) >= 2 && LineText.words(text) <= 6 && LineText.isTitled(text);
  }

  private static boolean isName(String text) {
    char first = text.charAt(0);
    if ("$€£¥".indexOf(first) >= 0 || Character.isLowerCase(first)) {
      return false;
    }
    boolean separated = EntrySplitter.hasSeparator(text, 200);
    int words = LineText.words(text);
    if (separated) {
      return words <= 45;
    }
    boolean stopped = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    return stopped ? words <= 6 && LineText.isTitled(text) : words <= 30 && opensTitled(text);
  }

  /** Whether the first two longer words begin with capitals. */
  private static boolean opensTitled(String text) {
    int comma = text.indexOf(',');
    return LineText.isTitled(comma > 0 ? text.substring(0, comma) : text)
        || "\"“‘".indexOf(text.charAt(0)) >= 0
        || Character.isDigit(text.charAt(0))
        || LineText.isTitled(firstWords(text));
  }

  private static String firstWords(String text) {
    int blank = text.indexOf(' ', Math.min(text.length(), 1));
    int second = blank < 0 ? -1 : text.indexOf(' ', blank + 1);
    return second < 0 ? text : text.substring(0, second);
  }

  /** Whether every line opens like a name, and not with a sum of money. */
  boolean allTitled() {
    return lines.stream()
        .map(Stretch::text)
        .allMatch(
            text -> !Character.isLowerCase(text.charAt(0)) && "$€£¥".indexOf(text.charAt(0)) < 0);
  }

  /**
   * Whether the lines show by their own words that they name awards.
   *
   * @param announced whether the headline or a lead-in speaks of awards
   */
  boolean namesAwards(boolean announced) {
    int naming = 0;
    for (AwardList.Group group : list.groups()) {
      boolean headed = group.heading() != null && words.namesAward(group.heading().text());
      for (Stretch line : group.lines()) {
        naming += isNaming(line.text(), headed || group.grade() != null) ? 1 : 0;
      }
    }
    int fewest = announced ? FEWEST : FEWEST_ALONE;
    return naming >= fewest && naming * 2 >= lines.size() && looksLikeNames();
  }

  private boolean isNaming(String text, boolean headed) {
    if (words.grades().prefix(text) != null) {
      return true;
    }
    for (EntrySplitter.Sign sign : EntrySplitter.Sign.values()) {
      List<int[]> places = EntrySplitter.places(text, sign);
      if (!places.isEmpty()) {
        String left = LineText.unsponsored(text.substring(0, places.get(0)[0]));
        String right = text.substring(places.get(0)[1]);
        return headed
            || words.awardness(left) == 3
            || (words.awardness(right) == 3 && sign != EntrySplitter.Sign.COLON);
      }
    }
    return headed;
  }
}
