package io.presswork.extractor.resolve.award.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells headings from entries in a run of lines. */
final class Headings {

  private final List<Row> run;
  private final ListWords words;
  private final int items;
  private final int separated;
  private final int naming;
  private final int lastItem;
  private final boolean severalBlocks;

  Headings(List<Row> run, ListWords words) {
    this.run = run;
    this.words = words;
    int itemCount = 0;
    int separatedCount = 0;
    int namingCount = 0;
    int last = -1;
    for (int i = 0; i < run.size(); i++) {
      Row row = run.get(i);
      if (row.kind() == Row.Kind.ITEM) {
        itemCount++;
        last = i;
      }
      separatedCount += isSeparated(row) ? 1 : 0;
      namingCount += isNaming(row) ? 1 : 0;
    }
    this.items = itemCount;
    this.separated = separatedCount;
    this.naming = namingCount;
    this.lastItem = last;
    this.severalBlocks = hasSeveralBlocks();
  }

  private static boolean isSeparated(Row row) {
    return EntrySplitter.hasSeparator(row.text().text(), 200);
  }

  private boolean isNaming(Row row) {
    return !isSeparated(row) && words.namesAward(row.text().text());
  }

  /**
   * Whether a line of the run stands over those that follow it.
   *
   * @param lead the lead-in directly before the line; null where none stands there
   */
  boolean isHeading(int i, @Nullable Lead lead) {
    Row row = run.get(i);
    if (row.kind() == Row.Kind.ITEM) {
      return false;
    }
    String text = row.text().text();
    if (text.endsWith(":") || words.grades().whole(text) != null) {
      return true;
    }
    if (items > 0) {
      return !isFirstEntry(lead) && (i > lastItem || !isSeparated(row) || isItem(i + 1));
    }
    if (isSeparated(row) || words.grades().prefix(text) != null) {
      return false;
    }
    if (separated * 2 >= run.size()) {
      return true;
    }
    return isOverNames(i);
  }

  private boolean isItem(int i) {
    return i < run.size() && run.get(i).kind() == Row.Kind.ITEM;
  }

  /** The first entry may have lost its bullet; the lead-in then counts one more than the items. */
  private boolean isFirstEntry(@Nullable Lead lead) {
    return lead != null && lead.number() == items + 1;
  }

  /** Among bare names: in capitals, an award's name, or first of a block after a blank line. */
  private boolean isOverNames(int i) {
    Row row = run.get(i);
    if (i + 1 >= run.size()) {
      // What stands over the last list of a run may have lost its lines to running text.
      return isNaming(row) && naming > 1;
    }
    if (LineText.isAllCaps(row.text().text())
        && !LineText.isAllCaps(run.get(i + 1).text().text())) {
      return LineText.words(row.text().text()) > 1 || row.afterBlank();
    }
    if (isNaming(row) && !isNaming(run.get(i + 1)) && naming * 3 < run.size() * 2) {
      return true;
    }
    return opensBlock(i) && severalBlocks;
  }

  private boolean opensBlock(int i) {
    return (i == 0 || run.get(i).afterBlank())
        && i + 2 < run.size()
        && !run.get(i + 1).afterBlank()
        && !run.get(i + 2).afterBlank();
  }

  private boolean hasSeveralBlocks() {
    int blocks = 0;
    for (int i = 0; i < run.size() && blocks < 2; i++) {
      blocks += opensBlock(i) ? 1 : 0;
    }
    return blocks > 1;
  }
}
