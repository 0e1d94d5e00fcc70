package io.presswork.extractor.find.quote;

import io.presswork.extractor.find.quote.Mark.Family;
import io.presswork.extractor.find.quote.Mark.Side;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotation marks of a stretch of text, left to right, in linear time. */
final class MarkReader {

  private static final String SIGNS = "\"“”„‟«»'‘’‚‛`";

  /** Signs after which a quotation begins without white space. */
  private static final String OPENERS = "([{—–-/>…|";

  private static final String CLOSERS = ".,;:!?)]}…—–-/|";

  /** Neighbouring marks are looked past up to here, so that a run of marks costs no more. */
  private static final int LOOK = 6;

  private final String text;
  private final int from;
  private final int to;
  private final List<Mark> marks = new ArrayList<>();

  /** Whether the last double mark opened a quotation. */
  private boolean opened;

  MarkReader(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  List<Mark> read() {
    int i = from;
    while (i < to) {
      i = step(i);
    }
    return marks;
  }

  private int step(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '"', '‟' -> add(i, i + 1, Family.STRAIGHT, straight(i, i + 1));
      case '“' -> add(i, i + 1, Family.CURLY, afterLow() ? Side.CLOSE : curly(i));
      case '„' -> add(i, i + 1, Family.CURLY, Side.OPEN);
      case '”' -> add(i, i + 1, Family.CURLY, curly(i));
      case '«' -> add(i, i + 1, Family.ANGLE, Side.OPEN);
      case '»' -> add(i, i + 1, Family.ANGLE, Side.CLOSE);
      case '`', '\'' -> {
        if (isTwice(i, c)) {
          // Two apostrophes close what another double mark opened; they never open by themselves.
          if (c == '`' || opened) {
            add(i, i + 2, Family.STRAIGHT, c == '`' ? Side.OPEN : Side.CLOSE);
          }
          return i + 2;
        }
        single(i);
      }
      case '‘', '’', '‚', '‛' -> single(i);
      default -> {
        // No mark.
      }
    }
    return i + 1;
  }

  private boolean isTwice(int i, char c) {
    return i + 1 < to && text.charAt(i + 1) == c;
  }

  private void add(int begin, int end, Family family, Side side) {
    marks.add(new Mark(begin, end, family, side));
    if (family != Family.SINGLE) {
      opened = side == Side.OPEN;
    }
  }

  private boolean afterLow() {
    return !marks.isEmpty() && text.charAt(marks.get(marks.size() - 1).begin()) == '„';
  }

  /** A curly mark does what it looks like, unless its neighbours plainly say the opposite. */
  private Side curly(int i) {
    boolean opens = text.charAt(i) == '“';
    Side seen = straight(i, i + 1);
    if (opens) {
      return seen == Side.CLOSE && isEnd(i + 1) ? Side.EITHER : Side.OPEN;
    }
    return seen == Side.OPEN ? Side.EITHER : Side.CLOSE;
  }

  private Side straight(int begin, int end) {
    char before = before(begin);
    char after = after(end);
    boolean openLeft = isSpace(before) || OPENERS.indexOf(before) >= 0;
    boolean closeRight = isSpace(after) || CLOSERS.indexOf(after) >= 0;
    boolean dashLeft = before == '—' || before == '–' || before == '-' || before == '…';
    if (isSpace(before) && isSpace(after)) {
      return Side.EITHER;
    }
    if (dashLeft && closeRight) {
      return Side.CLOSE;
    }
    if (openLeft && !isSpace(after)) {
      return Side.OPEN;
    }
    if (Character.isDigit(before) && end - begin == 1 && text.charAt(begin) == '"') {
      return Side.INCH;
    }
    // In 'he said,"We' a blank is missing, in 'cold,"he said' too: what is open decides.
    return closeRight ? Side.CLOSE : Side.EITHER;
  }

  private void single(int i) {
    char c = text.charAt(i);
    char before = before(i);
    char after = after(i + 1);
    boolean wordBefore = Character.isLetterOrDigit(before);
    boolean wordAfter = Character.isLetterOrDigit(after);
    if (wordBefore && wordAfter) {
      return;
    }
    if (c == '‘' || c == '‚' || c == '`') {
      if (!isElision(i)) {
        add(i, i + 1, Family.SINGLE, Side.OPEN);
      }
    } else if (!wordBefore && isOpenLeft(before) && !isSpace(after)) {
      // A curly apostrophe before a word is an elision; a straight one may open.
      if (c != '’' && !isElision(i)) {
        add(i, i + 1, Family.SINGLE, Side.OPEN);
      }
    } else if (!isSpace(before)) {
      boolean possessive = before == 's' && c != '‛' && isSpace(after);
      add(i, i + 1, Family.SINGLE, possessive ? Side.EITHER : Side.CLOSE);
    }
  }

  private static boolean isOpenLeft(char before) {
    return isSpace(before) || OPENERS.indexOf(before) >= 0;
  }

  /** Whether the mark stands for left-out letters, as in {@code '90s} or {@code 'em}. */
  private boolean isElision(int i) {
    int end = i + 1;
    while (end < to && end - i < 6 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end);
    if (word.isEmpty()) {
      return isSpace(after(i + 1));
    }
    return Character.isDigit(word.charAt(0))
        ? word.length() >= 2 && Character.isDigit(word.charAt(1)) && !word.matches("\\d{4,}.*")
        : List.of("em", "til", "tis", "twas", "n", "cause", "round", "bout").contains(word);
  }

  private boolean isEnd(int i) {
    return isSpace(after(i)) || CLOSERS.indexOf(after(i)) >= 0;
  }

  /** The sign before a mark, other marks left out; a blank at the beginning. */
  private char before(int i) {
    int at = i - 1;
    while (at >= from && i - at < LOOK && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < from || SIGNS.indexOf(text.charAt(at)) >= 0 ? ' ' : text.charAt(at);
  }

  /** The sign after a mark, other marks left out; a blank at the end. */
  private char after(int i) {
    int at = i;
    while (at < to && at - i < LOOK && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at >= to || SIGNS.indexOf(text.charAt(at)) >= 0 ? ' ' : text.charAt(at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
