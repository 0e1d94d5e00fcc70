package io.presswork.cli.review;

import io.presswork.exporter.text.WhiteSpace;
import io.presswork.model.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text in which words are found whatever the white space between them, in time proportional to
 * its length. Immutable.
 */
final class FoldedText {

  private final String text;
  private final String folded;
  private final String caseless;

  /** The offset in the text of each unit of the folded one. */
  private final int[] offsets;

  FoldedText(String text) {
    this.text = text;
    StringBuilder units = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!gap || units.length() == 0 || units.charAt(units.length() - 1) != ' ') {
        places[units.length()] = i;
        units.append(gap ? ' ' : c);
      }
    }
    this.folded = units.toString();
    this.caseless = caseless(folded);
    this.offsets = Arrays.copyOf(places, units.length());
  }

  /** How words are compared. */
  enum Match {
    /** As they are, wherever they stand. */
    PASSAGE,
    /** As they are, not inside of longer words. */
    NAME,
    /** Without regard to case, not inside of longer words. */
    CASELESS_NAME
  }

  /**
   * The first place of words.
   *
   * @param from the offset in the text at which to begin
   */
  Optional<Span> find(String words, Match match, int from) {
    String plain = WhiteSpace.fold(words);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    String sought = match == Match.CASELESS_NAME ? caseless(plain) : plain;
    String field = match == Match.CASELESS_NAME ? caseless : folded;
    int at = Arrays.binarySearch(offsets, from);
    int begin = field.indexOf(sought, at < 0 ? -at - 1 : at);
    while (begin >= 0) {
      int end = begin + sought.length();
      if (match == Match.PASSAGE || (isEdge(begin) && isEdge(end))) {
        return Optional.of(Span.of(text, offsets[begin], offsets[end - 1] + 1));
      }
      begin = field.indexOf(sought, begin + 1);
    }
    return Optional.empty();
  }

  /** Whether no word goes on over a place between two units. */
  private boolean isEdge(int place) {
    return place == 0
        || place == folded.length()
        || !isWord(folded.codePointBefore(place))
        || !isWord(folded.codePointAt(place));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Unit by unit, so that offsets stay. */
  private static String caseless(String words) {
    StringBuilder caseless = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      caseless.setCharAt(i, Character.toLowerCase(Character.toUpperCase(words.charAt(i))));
    }
    return caseless.toString();
  }
}
