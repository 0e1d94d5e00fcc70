package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the key words of names and how far each name may reach around its own. */
final class NameStretches {

  private final AwardWords words;
  private final List<Token> tokens;
  private final NameBounds bounds;
  private final HeadedName headed;
  private final SuperlativeName superlative;

  NameStretches(AwardWords words, List<Token> tokens, NameBounds bounds) {
    this.words = words;
    this.tokens = tokens;
    this.bounds = bounds;
    this.headed = new HeadedName(words, tokens, bounds);
    this.superlative = new SuperlativeName(words, tokens, bounds);
  }

  /**
   * The stretch of the name whose key word stands at a token; null where it is none.
   *
   * @param from index of the first token that may belong to it
   * @param end index after the last one
   */
  @Nullable Stretch at(int i, int from, int end) {
    Token token = tokens.get(i);
    int proper = words.properNameEnd(tokens, i, end);
    if (proper > i && (owns(proper, end) || isPerson(i, proper, end))) {
      return null;
    }
    if (proper > i) {
      int last =
          Math.max(bounds.right(tokens, proper, end), ForeignPrize.end(tokens, proper - 1, end));
      return new Stretch(bounds.left(tokens, i, from), last);
    }
    int foreign = ForeignPrize.end(tokens, i, end);
    if (foreign > i + 1) {
      return new Stretch(bounds.left(tokens, i, from), foreign);
    }
    if (words.isHead(token)) {
      return headed.at(i, from, end);
    }
    if (words.isPeriod(token) && isOfThe(i, from)) {
      int first = bounds.left(tokens, i - 2, from);
      int stop = words.withHead(tokens, bounds.right(tokens, i + 1, end), end);
      return first == i - 2 ? null : new Stretch(first, stop);
    }
    return superlative.at(i, from, end);
  }

  /** "Tony Larch" is a person, "Tony Award" is none. */
  private boolean isPerson(int i, int proper, int end) {
    return proper == i + 1
        && proper < end
        && tokens.get(i).name() == NameTag.PERSON
        && tokens.get(proper).name() == NameTag.PERSON
        && !tokens.get(proper).lower().startsWith("award");
  }

  /** "Stevie's Grand Award": the first name only says whose the second is. */
  private boolean owns(int i, int end) {
    return i + 1 < end
        && AwardWords.isPossessive(tokens.get(i))
        && tokens.get(i + 1).isCapitalised();
  }

  private boolean isOfThe(int i, int from) {
    return i - 3 >= from
        && tokens.get(i - 1).lower().equals("the")
        && tokens.get(i - 2).lower().equals("of")
        && tokens.get(i - 3).isWord();
  }
}
