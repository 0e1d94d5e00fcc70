package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.Token;
import java.util.List;

/** How far an award's name reaches to both sides of its head. */
final class NameBounds {

  /** Names reach no further to one side, in tokens. */
  static final int LONGEST = 16;

  private final NameStart start;
  private final NameEnd end;

  NameBounds(AwardWords words, Obstacles obstacles) {
    this.start = new NameStart(words, obstacles);
    this.end = new NameEnd(words, obstacles);
  }

  /** Index of the first token of the name whose head stands at {@code head}. */
  int left(List<Token> tokens, int head, int from) {
    return start.of(tokens, head, from);
  }

  /** Index after the last token of the name that ends its head part at {@code from}. */
  int right(List<Token> tokens, int from, int limit) {
    return end.of(tokens, from, limit);
  }
}
