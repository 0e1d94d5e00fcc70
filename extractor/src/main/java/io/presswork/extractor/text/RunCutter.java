package io.presswork.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts unbroken runs of characters, and says so. No word is as long, and tokenizers need time in
 * the square of a run's length. A run so long that it is no text at all keeps its letters and
 * digits only: its signs would be as many tokens as they are characters.
 */
final class RunCutter {

  /** What to do with a character. */
  enum Step {
    KEEP,
    /** A blank has to stand before it. */
    CUT,
    DROP
  }

  /** Longest run without white space that is read in one piece. */
  private static final int LONGEST_PIECE = 120;

  /** Signs further behind a run's beginning than this are left out. */
  private static final int LONGEST_RUN = 480;

  /** Addresses are runs that releases do hold; they are cut, but nothing of them is lost. */
  private static final int LONGEST_ADDRESS = 2_000;

  /** The first characters of the run. */
  private final StringBuilder head = new StringBuilder();

  private int length;
  private int piece;
  private boolean address;
  private boolean afterHighSurrogate;
  private int cutRuns;
  private int droppedSigns;

  /** White space ends the run. */
  void blank() {
    head.setLength(0);
    length = 0;
    piece = 0;
    address = false;
    afterHighSurrogate = false;
  }

  /** What to do with the next character of the run. */
  Step next(char c) {
    boolean inPair = Character.isLowSurrogate(c) && afterHighSurrogate;
    length++;
    if (length <= LONGEST_PIECE) {
      head.append(c);
    }
    if (length == LONGEST_PIECE + 1) {
      address = isAddress(head.toString());
    }
    if (length == (address ? LONGEST_ADDRESS : LONGEST_PIECE) + 1) {
      cutRuns++;
    }
    if (length > (address ? LONGEST_ADDRESS : LONGEST_RUN)
        && !Character.isLetterOrDigit(c)
        && !inPair) {
      droppedSigns++;
      return Step.DROP;
    }
    afterHighSurrogate = Character.isHighSurrogate(c);
    if (++piece > LONGEST_PIECE && !Character.isLowSurrogate(c)) {
      piece = 1;
      return Step.CUT;
    }
    return Step.KEEP;
  }

  private static boolean isAddress(String head) {
    return head.contains("://") || head.contains("www.");
  }

  /** What was cut, in plain words; empty where nothing was. */
  List<String> issues() {
    List<String> issues = new ArrayList<>();
    if (cutRuns > 0) {
      issues.add(
          String.format(
              Locale.ROOT,
              "cut: %,d %s of more than %d characters without white space, read in pieces",
              cutRuns,
              cutRuns == 1 ? "run" : "runs",
              LONGEST_PIECE));
    }
    if (droppedSigns > 0) {
      issues.add(
          String.format(
              Locale.ROOT,
              "left out: %,d %s in runs of more than %d characters without white space",
              droppedSigns,
              droppedSigns == 1 ? "sign" : "signs",
              LONGEST_RUN));
    }
    return issues;
  }
}
