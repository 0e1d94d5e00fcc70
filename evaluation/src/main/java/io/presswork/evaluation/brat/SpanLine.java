package io.presswork.evaluation.brat;

import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code T} lines and holds them against the text. */
final class SpanLine {

  private static final Pattern OFFSETS = Pattern.compile("[0-9]{1,9} [0-9]{1,9}");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");

  private final String text;
  private final FaultList faults;

  SpanLine(String text, FaultList faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The span of a line's three columns; empty, with the faults noted, where they are wrong. */
  Optional<BratSpan> read(String id, String typeAndOffsets, String words, int line) {
    int blank = typeAndOffsets.indexOf(' ');
    if (blank < 0) {
      faults.add(line, id + " has no offsets");
      return Optional.empty();
    }
    String label = typeAndOffsets.substring(0, blank);
    Optional<SpanType> type = SpanType.ofLabel(label);
    if (type.isEmpty()) {
      faults.add(line, "unknown span type '" + label + "'; known are " + SpanType.known());
    }
    List<Span> pieces = pieces(id, typeAndOffsets.substring(blank + 1), line);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    if (type.isEmpty() || !sameWords(id, pieces, words, line)) {
      return Optional.empty();
    }
    return Optional.of(new BratSpan(id, type.get(), pieces, line));
  }

  /** The pieces; none where any of them is wrong. */
  private List<Span> pieces(String id, String offsets, int line) {
    List<Span> pieces = new ArrayList<>();
    int previousEnd = 0;
    for (String piece : offsets.split(";", -1)) {
      if (!OFFSETS.matcher(piece).matches()) {
        faults.add(
            line, id + " has the offsets '" + piece + "' where two numbers 'begin end' belong");
        return List.of();
      }
      int blank = piece.indexOf(' ');
      int begin = Integer.parseInt(piece.substring(0, blank));
      int end = Integer.parseInt(piece.substring(blank + 1));
      String fault = null;
      if (end <= begin) {
        fault = "which are empty or backwards";
      } else if (end > text.length()) {
        fault = "but the text has only " + text.length() + " UTF-16 units";
      } else if (begin < previousEnd) {
        fault = "which begin before the piece before them ends";
      }
      if (fault != null) {
        faults.add(line, id + " has the offsets " + begin + " to " + end + ", " + fault);
        return List.of();
      }
      pieces.add(Span.of(text, begin, end));
      previousEnd = end;
    }
    return pieces;
  }

  private boolean sameWords(String id, List<Span> pieces, String words, int line) {
    String found = joined(pieces);
    if (folded(found).equals(folded(words))) {
      return true;
    }
    faults.add(
        line,
        id
            + " says '"
            + words
            + "', but the text there is '"
            + folded(found)
            + "'"
            + hint(pieces, words));
    return false;
  }

  /** What may have gone wrong, where it can be told. */
  private String hint(List<Span> pieces, String words) {
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints == text.length()
        || pieces.get(pieces.size() - 1).end() > codePoints
        || !folded(joined(byCodePoints(pieces))).equals(folded(words))) {
      return "";
    }
    return " (the offsets count code points; they must count UTF-16 units)";
  }

  private List<Span> byCodePoints(List<Span> pieces) {
    return pieces.stream()
        .map(
            piece ->
                Span.of(
                    text,
                    text.offsetByCodePoints(0, piece.begin()),
                    text.offsetByCodePoints(0, piece.end())))
        .toList();
  }

  private static String joined(List<Span> pieces) {
    return String.join(" ", pieces.stream().map(Span::text).toList());
  }

  private static String folded(String words) {
    return WHITE_SPACE.matcher(words).replaceAll(" ");
  }
}
