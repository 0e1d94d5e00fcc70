package io.presswork.extractor.resolve.award.list;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides for all lines of a group on which side of their sign the award stands: the clear lines
 * tell it for the others.
 */
final class SideVote {

  /** With so many points a line decides for itself. */
  private static final int CLEAR = 3;

  private final Names names;
  private final ListWords words;

  SideVote(Names names, ListWords words) {
    this.names = names;
    this.words = words;
  }

  /**
   * Points for "the award stands on the left" over all lines.
   *
   * @param lines of one list, each cut in two
   * @param colon whether a colon parts them
   */
  int points(List<Entry> lines, boolean colon) {
    int points = colon ? 2 * lines.size() : 1;
    Set<String> lefts = new HashSet<>();
    Set<String> rights = new HashSet<>();
    for (Entry line : lines) {
      points += points(line);
      lefts.add(line.left().text().toLowerCase(Locale.ROOT));
      rights.add(line.right().text().toLowerCase(Locale.ROOT));
    }
    // Categories and metals come back on several lines, recipients rarely do.
    points += lefts.size() * 2 <= lines.size() ? lines.size() : 0;
    points -= rights.size() * 2 <= lines.size() ? lines.size() : 0;
    return points;
  }

  /** Whether the award of a line stands on the left. */
  boolean isLeft(Entry line, int groupPoints) {
    int own = points(line);
    if (Math.abs(own) >= CLEAR) {
      return own > 0;
    }
    return groupPoints >= 0;
  }

  private int points(Entry line) {
    return words.awardness(line.left().text())
        - words.awardness(line.right().text())
        + recipience(line.right())
        - recipience(line.left());
  }

  /** How far a side looks like a recipient: 0 to 3. */
  private int recipience(Stretch side) {
    int points = names.isPerson(side.begin()) ? 2 : 0;
    points += names.isOrganisation(side.begin()) ? 1 : 0;
    String text = side.text();
    boolean address = text.contains("http") || text.contains("www.");
    int bracket = text.indexOf(" (");
    boolean town =
        bracket > 0
            && text.length() > bracket + 2
            && Character.isUpperCase(text.charAt(bracket + 2));
    points += address || town ? 1 : 0;
    int comma = text.indexOf(", ");
    boolean suffix = words.hasSuffix(bracket > 0 ? text.substring(0, bracket) : text);
    points += suffix || (comma > 0 && words.isSuffix(text.substring(comma + 1))) ? 2 : 0;
    return Math.min(3, points);
  }
}
