package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.Row.Kind;
import java.util.ArrayList;
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

  NamesOverProse(List<Row> rows, ListWords words) {
    this.rows = rows;
    this.words = words;
  }

  /**
   * The entries that begin at a row.
   *
   * @param names the rows that name recipients; fewer than two where there is no such list
   * @param end index after the last row of the list
   */
  record Found(List<Row> names, int end) {}

  /** The entries from a row on: every one a short line directly before running text. */
  Found at(int from) {
    List<Row> names = new ArrayList<>();
    int i = from;
    int end = from;
    while (i + 1 < rows.size() && isName(rows.get(i)) && rows.get(i + 1).kind() == Kind.PROSE) {
      names.add(rows.get(i));
      i += 2;
      end = i;
      // "Members: A, B" below the paragraph goes on about the same entry.
      while (i < rows.size() && isDetail(rows.get(i))) {
        i++;
      }
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
