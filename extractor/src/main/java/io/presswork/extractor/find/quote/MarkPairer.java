package io.presswork.extractor.find.quote;

import io.presswork.extractor.find.quote.Mark.Family;
import io.presswork.extractor.find.quote.Mark.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the quotation marks of one block. Every mark is looked at a fixed number of times. */
final class MarkPairer {

  /**
   * An opening mark with its closing one.
   *
   * @param open the opening mark
   * @param close the closing mark; null where it is missing
   * @param limit index in the view before which the quotation ends at the latest
   */
  record Pair(Mark open, @Nullable Mark close, int limit) {}

  private final List<Mark> marks;

  /** For every mark, index of the next mark of the same family; -1 for none. */
  private final int[] nextOfFamily;

  /** For every single mark, whether a sure closing one follows before the next opening one. */
  private final boolean[] closeFollows;

  private final Deque<Mark> open = new ArrayDeque<>();
  private final Map<Family, Integer> openOf = new EnumMap<>(Family.class);
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Mark> strays = new ArrayList<>();

  MarkPairer(List<Mark> marks, int blockEnd) {
    this.marks = marks;
    this.nextOfFamily = new int[marks.size()];
    this.closeFollows = new boolean[marks.size()];
    lookAhead();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).family() == Family.SINGLE) {
        single(i);
      } else {
        pair(i);
      }
    }
    while (!open.isEmpty()) {
      giveUp(open.peek(), blockEnd);
    }
    pairs.sort(Comparator.comparingInt(p -> p.open().begin()));
  }

  /** Pairs in text order, those inside others too; single marks only where they close. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Closing marks that nothing opened. */
  List<Mark> strays() {
    return strays;
  }

  private void lookAhead() {
    Map<Family, Integer> next = new EnumMap<>(Family.class);
    boolean close = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      Integer following = next.put(mark.family(), i);
      nextOfFamily[i] = following == null ? -1 : following;
      if (mark.family() == Family.SINGLE) {
        closeFollows[i] = close;
        close = mark.side() == Side.CLOSE || (close && mark.side() == Side.EITHER);
      }
    }
  }

  private void single(int i) {
    Mark mark = marks.get(i);
    Mark top = open.peek();
    if (mark.side() == Side.OPEN) {
      if (top != null && top.family() == Family.SINGLE) {
        // Two opening single marks in a row: the first was an apostrophe.
        pop();
      }
      push(mark);
    } else if (top != null && top.family() == Family.SINGLE) {
      // "students' parents," he said: the possessive mark does not close.
      if (mark.side() == Side.CLOSE || !closeFollows[i]) {
        close(mark);
      }
    }
  }

  private void pair(int i) {
    Mark mark = marks.get(i);
    boolean openable = isOpen(mark.family());
    switch (mark.side()) {
      case OPEN -> open(i);
      case CLOSE -> closeOrStray(mark);
      case EITHER -> {
        if (openable) {
          closeOrStray(mark);
        } else {
          open(i);
        }
      }
      case INCH -> {
        int next = nextOfFamily[i];
        boolean followed =
            next >= 0
                && (marks.get(next).side() == Side.CLOSE || marks.get(next).side() == Side.INCH);
        if (openable && !followed) {
          closeOrStray(mark);
        }
      }
    }
  }

  private void open(int i) {
    Mark mark = marks.get(i);
    if (isAnyOpen(mark.family()) && !isNested(i)) {
      Mark before;
      do {
        before = open.peek();
        if (before == null) {
          break;
        }
        giveUp(before, mark.begin());
      } while (before.family() != mark.family());
    }
    push(mark);
  }

  /** Whether an opening mark inside an open quotation is matched by two closing ones after it. */
  private boolean isNested(int i) {
    int next = nextOfFamily[i];
    int second = next < 0 ? -1 : nextOfFamily[next];
    return second >= 0
        && marks.get(next).side() != Side.OPEN
        && marks.get(second).side() == Side.CLOSE;
  }

  private boolean isAnyOpen(Family family) {
    return openOf.getOrDefault(family, 0) > 0;
  }

  private boolean isOpen(Family closer) {
    for (Family family : Family.values()) {
      if (isAnyOpen(family) && closer.closes(family)) {
        return true;
      }
    }
    return false;
  }

  private void closeOrStray(Mark mark) {
    if (isOpen(mark.family())) {
      close(mark);
    } else {
      strays.add(mark);
    }
  }

  /** Closes the innermost quotation of the same family, or else one that mixed marks may close. */
  private void close(Mark mark) {
    boolean exact = isAnyOpen(mark.family());
    while (true) {
      Mark top = open.peek();
      if (top == null) {
        return;
      }
      if (exact ? top.family() == mark.family() : mark.family().closes(top.family())) {
        pop();
        pairs.add(new Pair(top, mark, mark.begin()));
        return;
      }
      giveUp(top, mark.begin());
    }
  }

  /** Takes the innermost open mark off; single ones were apostrophes then. */
  private void giveUp(Mark top, int limit) {
    pop();
    if (top.family() != Family.SINGLE) {
      pairs.add(new Pair(top, null, limit));
    }
  }

  private void push(Mark mark) {
    open.push(mark);
    openOf.merge(mark.family(), 1, Integer::sum);
  }

  private void pop() {
    Mark mark = open.pop();
    openOf.merge(mark.family(), -1, Integer::sum);
  }
}
