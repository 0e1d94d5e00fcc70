package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.Row.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds lists whose entries are headings, each over a paragraph that says what its bearer did:
 * "Winners", "Larkfield Team", "The team saved ...", "Ines Okafor", "She built ...".
 */
final class NamesOverProse {

  /** A name with its employer is not longer, in words. */
  private static final int LONGEST_NAME = 14;

  private final List<Row> rows;
  private final ListWords words;

  /** For every row, how many entries in a row begin with it. */
  private final int[] size;

  /** Whether all of those open with a place or metal. */
  private final boolean[] graded;

  /** Index behind the entry that begins at a row, with what goes on about it. */
  private final int[] next;

  NamesOverProse(List<Row> rows, ListWords words) {
    this.rows = rows;
    this.words = words;
    this.size = new int[rows.size() + 2];
    this.graded = new boolean[rows.size() + 2];
    this.next = new int[rows.size() + 2];
    // "Members: A, B" below the paragraph goes on about the same entry.
    int[] behindDetails = new int[rows.size() + 2];
    Arrays.setAll(behindDetails, i -> i);
    for (int i = rows.size() - 1; i >= 0; i--) {
      behindDetails[i] = isDetail(rows.get(i)) ? behindDetails[i + 1] : i;
      boolean prose = i + 1 < rows.size() && rows.get(i + 1).kind() == Kind.PROSE;
      if (prose && isName(rows.get(i))) {
        next[i] = behindDetails[i + 2];
        size[i] = size[next[i]] + 1;
        boolean own = words.grades().prefix(rows.get(i).text().text()) != null;
        graded[i] = own && (size[next[i]] == 0 || graded[next[i]]);
      }
    }
  }

  /** How many entries stand one below the other from a row on: 0 where it begins none. */
  int size(int from) {
    return size[from];
  }

  /** Whether the names of all entries from a row on open with a place or metal. */
  boolean isGraded(int from) {
    return graded[from];
  }

  /**
   * The entries that begin at a row.
   *
   * @param names the rows that name recipients
   * @param end index after the last paragraph of the list
   */
  record Found(List<Row> names, int end) {}

  /** The entries from a row on: every one a short line directly before running text. */
  Found at(int from) {
    List<Row> names = new ArrayList<>();
    int end = from;
    for (int i = from; size[i] > 0; i = next[i]) {
      names.add(rows.get(i));
      end = i + 2;
    }
    return new Found(names, end);
  }

  private boolean isName(Row row) {
    String text = row.text().text();
    return row.kind() == Kind.LINE
        && !row.isTitle()
        && LineText.words(text) <= LONGEST_NAME
        && LineText.isTitled(text)
        && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0
        && !text.toLowerCase(java.util.Locale.ROOT).startsWith("about ")
        && words.awardness(text) < 3;
  }

  private static boolean isDetail(Row row) {
    String text = row.text().text();
    int colon = text.indexOf(": ");
    return row.kind() != Kind.PROSE && colon > 0 && LineText.words(text.substring(0, colon)) <= 3;
  }
}
