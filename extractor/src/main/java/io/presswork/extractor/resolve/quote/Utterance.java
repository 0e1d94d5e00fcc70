package io.presswork.extractor.resolve.quote;

import io.presswork.model.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that one attribution covers. Grows while parts are grouped. */
final class Utterance {

  private final List<Part> parts = new ArrayList<>();
  private @Nullable Attribution attribution;
  private final QuoteKind kind;
  private boolean continued;

  Utterance(Part first, @Nullable Attribution attribution) {
    this(QuoteKind.DIRECT, List.of(first), attribution);
  }

  Utterance(QuoteKind kind, List<Part> parts, @Nullable Attribution attribution) {
    this.kind = kind;
    this.parts.addAll(parts);
    this.attribution = attribution;
  }

  QuoteKind kind() {
    return kind;
  }

  void add(Part part) {
    parts.add(part);
  }

  /** Puts parts that stood before it at its front. */
  void addFront(List<Part> earlier) {
    parts.addAll(0, earlier);
  }

  void attribute(Attribution found) {
    attribution = found;
  }

  /** Says that the speaker before it goes on, after words of the writer. */
  void setContinued() {
    continued = true;
  }

  boolean isContinued() {
    return continued;
  }

  List<Part> parts() {
    return parts;
  }

  Part first() {
    return parts.get(0);
  }

  Part last() {
    return parts.get(parts.size() - 1);
  }

  @Nullable Attribution attribution() {
    return attribution;
  }
}
