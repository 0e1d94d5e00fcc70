package io.presswork.extractor.find.quote;

import io.presswork.extractor.find.quote.Mark.Family;
import io.presswork.extractor.find.quote.Mark.Side;
import io.presswork.extractor.find.quote.MarkPairer.Pair;
import io.presswork.extractor.find.quote.QuotedSpan.Shape;
import io.presswork.extractor.section.Block;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, outermost pairs only. Marks pair within a block; a
 * quotation reaches into the next block only where that one reopens it or closes it. Linear in the
 * length of the text.
 */
final class QuotationScanner {

  private final String text;
  private final List<Block> blocks;
  private final List<List<Mark>> marks = new ArrayList<>();

  /** For every block, whether the first double mark in it or after it closes. */
  private final boolean[] nextCloses;

  private final List<QuotedSpan> spans = new ArrayList<>();

  private QuotationScanner(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.nextCloses = new boolean[blocks.size() + 1];
    for (Block block : blocks) {
      marks.add(new MarkReader(text, block.begin(), block.end()).read());
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      nextCloses[i] = nextCloses[i + 1] && goesOn(i + 1);
      for (Mark mark : marks.get(i)) {
        if (mark.family() != Family.SINGLE) {
          nextCloses[i] = mark.side() == Side.CLOSE;
          break;
        }
      }
    }
  }

  /**
   * Scans a text.
   *
   * @param blocks its blocks in text order
   * @return spans in text order, not overlapping
   */
  static List<QuotedSpan> scan(String text, List<Block> blocks) {
    QuotationScanner scanner = new QuotationScanner(text, blocks);
    boolean carried = false;
    for (int i = 0; i < blocks.size(); i++) {
      carried = scanner.block(i, carried);
    }
    return scanner.spans;
  }

  /** Whether block {@code i} may go on with what the block before it began. */
  private boolean goesOn(int i) {
    return i > 0
        && i < blocks.size()
        && blocks.get(i).section() == Section.BODY
        && blocks.get(i - 1).section() == Section.BODY;
  }

  /** Scans one block; says whether its last quotation goes on into the next without a mark. */
  private boolean block(int i, boolean carried) {
    Block block = blocks.get(i);
    List<Mark> own = marks.get(i);
    if (carried && own.stream().noneMatch(m -> m.family() != Family.SINGLE)) {
      add(block.begin(), block.end(), block.begin(), block.end(), Shape.CARRIED);
      return true;
    }
    int reach = block.begin();
    if (carried) {
      int first = 0;
      while (own.get(first).family() == Family.SINGLE) {
        first++;
      }
      Mark close = own.get(first);
      add(block.begin(), close.begin(), block.begin(), close.end(), Shape.CARRIED);
      own = own.subList(first + 1, own.size());
      reach = close.end();
    }
    return pairs(i, new MarkPairer(own, block.end()), reach);
  }

  private boolean pairs(int i, MarkPairer pairer, int from) {
    Block block = blocks.get(i);
    int reach = from;
    boolean carries = false;
    for (Mark stray : pairer.strays()) {
      if (from > block.begin()) {
        break;
      }
      if (pairer.pairs().isEmpty() || stray.end() <= pairer.pairs().get(0).open().begin()) {
        add(block.begin(), stray.begin(), block.begin(), stray.end(), Shape.BROKEN);
        reach = stray.end();
        break;
      }
    }
    for (Pair pair : pairer.pairs()) {
      Mark open = pair.open();
      if (open.begin() < reach) {
        continue;
      }
      Mark close = pair.close();
      if (close != null) {
        Shape shape = open.family() == Family.SINGLE ? Shape.SINGLE : Shape.CLOSED;
        add(open.end(), close.begin(), open.begin(), close.end(), shape);
        reach = close.end();
      } else {
        boolean last = pair.limit() == block.end();
        carries = last && goesOn(i + 1) && nextCloses[i + 1];
        boolean goesOn = carries || (last && goesOn(i + 1) && reopens(i + 1));
        int end = goesOn ? pair.limit() : MissingClose.end(text, open.end(), pair.limit());
        add(open.end(), end, open.begin(), end, goesOn ? Shape.OPEN : Shape.BROKEN);
        // Whole pairs inside a broken quotation stand for themselves.
        reach = goesOn ? pair.limit() : end;
      }
    }
    return carries;
  }

  private boolean reopens(int i) {
    List<Mark> own = marks.get(i);
    return !own.isEmpty()
        && own.get(0).begin() == blocks.get(i).begin()
        && own.get(0).side() != Side.CLOSE;
  }

  private void add(int from, int to, int outerBegin, int outerEnd, Shape shape) {
    int b = from;
    int e = to;
    while (b < e && Character.isWhitespace(text.charAt(b))) {
      b++;
    }
    while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    if (b < e) {
      spans.add(new QuotedSpan(b, e, outerBegin, outerEnd, shape));
    }
  }
}
