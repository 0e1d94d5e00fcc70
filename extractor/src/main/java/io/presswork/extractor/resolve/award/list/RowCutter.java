package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of the blocks of a release. */
final class RowCutter {

  /** Longer items are paragraphs that happen to have a bullet, in characters. */
  private static final int LONGEST_ITEM = 600;

  private static final int LONGEST_LINE = 280;

  /** A line that opens with a title in quotation marks is not longer, in words. */
  private static final int LONGEST_TITLE = 14;

  /** A line without a sign is not longer, in words. */
  private static final int LONGEST_BARE = 30;

  /** A line with a sign, and without a full stop, is not longer, in words. */
  private static final int LONGEST_SEPARATED = 44;

  /** A separator stands near the beginning of an entry, in characters. */
  private static final int SEPARATOR_WITHIN = 90;

  private final AnnotatedDocument document;
  private final LineCutter cutter;

  RowCutter(AnnotatedDocument document, FlatCutter flat) {
    this.document = document;
    this.cutter = new LineCutter(flat);
  }

  /** The rows in text order; menus, contacts and datelines are left out. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int before = 0;
    for (Block block : document.layout().blocks()) {
      if (isRead(block.section())) {
        Stretch text = new Stretch(block.begin(), document.text(block.begin(), block.end()));
        boolean blank = breaks(document.text(), before, block.begin()) > 1;
        if (!isFootnote(document.text(), block)) {
          add(rows, block, text, blank);
        }
      }
      before = block.end();
    }
    return rows;
  }

  private void add(List<Row> rows, Block block, Stretch text, boolean blank) {
    boolean cuts = block.shape() != Shape.ITEM && block.section() == Section.BODY;
    List<Stretch> lines = cuts ? cutter.cut(text) : List.of(text);
    boolean first = blank;
    for (Stretch line : lines) {
      rows.add(new Row(line, kind(block, line.text()), first, block.section()));
      first = false;
    }
  }

  private static boolean isRead(Section section) {
    return switch (section) {
      case HEADLINE, SUBHEADLINE, BODY, ABOUT -> true;
      case NAVIGATION, DATELINE, CONTACT -> false;
    };
  }

  private static int breaks(String view, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to && breaks < 2; i++) {
      breaks += view.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  /** "*Blend of two vintages" under a list explains a star in it. */
  private static boolean isFootnote(String view, Block block) {
    boolean star = block.begin() > 0 && view.charAt(block.begin() - 1) == '*';
    boolean opens = block.begin() < 2 || view.charAt(block.begin() - 2) == '\n';
    return block.shape() == Shape.ITEM && star && opens;
  }

  private static Row.Kind kind(Block block, String text) {
    if (block.shape() == Shape.ITEM) {
      return text.length() > LONGEST_ITEM ? Row.Kind.PROSE : Row.Kind.ITEM;
    }
    return isLine(text) ? Row.Kind.LINE : Row.Kind.PROSE;
  }

  /** "“Small Claims” – Ruth Amank" and not the beginning of a speech. */
  private static boolean isTitleAndMaker(String text) {
    int close = Math.max(text.indexOf('”', 1), text.indexOf('"', 1));
    boolean parted = close > 0 && close + 3 < text.length();
    return parted
        && LineText.words(text) <= LONGEST_TITLE
        && ",.!?".indexOf(text.charAt(close - 1)) < 0
        && ",–—-".indexOf(text.substring(close + 1).strip().charAt(0)) >= 0
        && !LineText.hasSpeechVerb(text);
  }

  private static boolean isLine(String text) {
    char first = text.charAt(0);
    if (text.length() > LONGEST_LINE || Character.isLowerCase(first)) {
      return false;
    }
    if ("“\"".indexOf(first) >= 0) {
      return isTitleAndMaker(text);
    }
    boolean separated = EntrySplitter.hasSeparator(text, SEPARATOR_WITHIN);
    char last = text.charAt(text.length() - 1);
    if (last == ':') {
      return LineText.words(text) <= 8;
    }
    if (".!?".indexOf(last) < 0 && "”\"’…".indexOf(last) < 0) {
      return LineText.words(text) <= (separated ? LONGEST_SEPARATED : LONGEST_BARE);
    }
    if (LineText.words(text) <= 8 && LineText.isTitled(text)) {
      return true;
    }
    return separated && LineText.words(text) <= LONGEST_BARE && !LineText.hasSpeechVerb(text);
  }
}
