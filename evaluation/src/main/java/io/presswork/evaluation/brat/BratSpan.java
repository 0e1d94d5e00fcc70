package io.presswork.evaluation.brat;

import io.presswork.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A labelled span ({@code T} line).
 *
 * @param id its identifier, such as {@code T1}
 * @param type what it labels
 * @param pieces its pieces in text order; more than one where it is interrupted
 * @param line the line it stands on, counted from 1
 */
public record BratSpan(String id, SpanType type, List<Span> pieces, int line) {

  /** Copies the list. */
  public BratSpan {
    pieces = List.copyOf(pieces);
  }

  /** Its words, pieces joined by one space, white space folded. */
  public String text() {
    return pieces.stream().map(BratSpan::words).collect(Collectors.joining(" "));
  }

  /** The words of each piece, white space folded. */
  public List<String> parts() {
    return pieces.stream().map(BratSpan::words).toList();
  }

  private static String words(Span piece) {
    return piece.text().strip().replaceAll("\\s++", " ");
  }
}
