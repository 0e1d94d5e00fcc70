package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.award.Ground.Name;

/**
 * Steps over what belongs to a phrase behind its head: brackets, "of P, Q", a description in
 * commas.
 */
final class PartyTail {

  private static final int LONGEST_BRACKET = 20;
  private static final int LONGEST_DESCRIPTION = 30;

  private final Ground ground;
  private final PartyReader reader;
  private final TitleReader titles;

  PartyTail(Ground ground, PartyReader reader) {
    this.ground = ground;
    this.reader = reader;
    this.titles = new TitleReader(ground);
  }

  /** Index after the tail that begins at a token; the index itself where none does. */
  int skip(int from, int end) {
    int i = from;
    boolean moved = true;
    boolean placed = false;
    while (moved && i < end) {
      int before = i;
      i = skipBracket(i, end);
      int behind = skipPreposition(i, end);
      placed |= behind > i;
      i = skipPlace(behind, end, placed);
      i = skipDescription(i, end);
      moved = i > before;
    }
    return i;
  }

  /** Index after "of P in Q". */
  int skipPrepositions(int from, int end) {
    int i = from;
    while (true) {
      int next = skipPreposition(i, end);
      if (next == i) {
        return i;
      }
      i = next;
    }
  }

  private int skipBracket(int from, int end) {
    // A bracket that nothing opened is a slip of the writer.
    if (from < end && ground.lower(from).equals(")")) {
      return from + 1;
    }
    if (from >= end || !(ground.lower(from).equals("(") || ground.lower(from).equals("["))) {
      return from;
    }
    for (int i = from + 1; i < end && i - from < LONGEST_BRACKET; i++) {
      if (ground.lower(i).equals(")") || ground.lower(i).equals("]")) {
        return i + 1;
      }
    }
    return from;
  }

  private int skipPreposition(int from, int end) {
    if (from >= end || !ground.is(from, "preposition")) {
      return from;
    }
    int i = from + 1;
    if (i < end && ground.placeAt(i)) {
      int behind = nameEnd(i);
      return behind < end && ground.is(behind, "place-noun") ? behind + 1 : behind;
    }
    // "for “The Salt Road”": the work is no further member.
    int quoted = i < end ? ground.quoteEnd(i, end) : -1;
    if (quoted > 0) {
      return quoted + 1;
    }
    int stop = i < end ? reader.runEnd(i, end) : i;
    return stop > i ? stop : from;
  }

  private int nameEnd(int i) {
    Name name = ground.nameAt(i);
    return name == null ? i + 1 : name.end();
  }

  /** ", Northshire" or ", 14" behind a name. */
  private int skipPlace(int from, int end, boolean placed) {
    if (from + 1 >= end || !ground.lower(from).equals(",")) {
      return from;
    }
    if (ground.token(from + 1).isNumber()) {
      return from + 2 < end && ground.lower(from + 2).equals(",") ? from + 3 : from + 2;
    }
    Name name = ground.nameAt(from + 1);
    // Behind "in Lapu-Lapu", ", Cebu" says where; at the head of a list it is a further member.
    boolean region =
        name != null
            && (name.kind() == MentionKind.PLACE || (placed && name.kind() == MentionKind.CITY));
    boolean capital = ground.token(from + 1).isCapitalised() && name == null;
    boolean single = from + 2 < end && ground.lower(from + 2).equals(",");
    if (region && follows(from)) {
      return nameEnd(from + 1);
    }
    // "of Zhengzhou, Henan,": a region that no list holds.
    return capital && single && follows(from) ? from + 2 : from;
  }

  /** Whether a place, or a capitalised word behind "of" or "in", ends before a comma. */
  private boolean follows(int comma) {
    for (int i = comma - 1; i >= 0 && i > comma - 6; i--) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() == comma && ground.placeAt(i)) {
        return true;
      }
    }
    int before = comma - 2;
    return before >= 0
        && ground.token(comma - 1).isCapitalised()
        && (ground.lower(before).equals("of") || ground.lower(before).equals("in"));
  }

  /** ", a maker of pumps," or ", of Belford," behind a name. */
  private int skipDescription(int from, int end) {
    if (from + 2 >= end || !ground.lower(from).equals(",")) {
      return from;
    }
    if (ground.lower(from + 1).equals("of")) {
      int stop = skipPlace(skipPreposition(from + 1, end), end, true);
      return stop < end && ground.lower(stop).equals(",") ? stop + 1 : stop;
    }
    if (!opensDescription(from + 1, end)) {
      return from;
    }
    int depth = 0;
    for (int i = from + 1; i < end && i - from < LONGEST_DESCRIPTION; i++) {
      String word = ground.lower(i);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth == 0 && word.equals(",")) {
        boolean listed =
            i + 1 < end && (ground.lower(i + 1).equals("and") || reader.starts(i + 1, end, true));
        return listed ? i : i + 1;
      }
    }
    return from;
  }

  private boolean opensDescription(int i, int end) {
    if (reader.isDescribedName(i, end)) {
      return false;
    }
    if (reader.isOwnedNoun(i, end)) {
      return true;
    }
    // "A, the Old Granaries quarter, and C" is a list; "A, the maker of pumps, and C" is not.
    if (ground.lower(i).equals("the") && i + 1 < end && ground.token(i + 1).isCapitalised()) {
      return false;
    }
    if (!ground.actorAt(i) && titles.holdsJob(i, Math.min(end, i + 3))) {
      return true;
    }
    boolean small = Character.isLowerCase(ground.token(i).text().charAt(0));
    return ground.is(i, "description-opener") || (small && !ground.is(i, "party-stop"));
  }
}
