package io.presswork.evaluation.match;

import io.presswork.evaluation.label.LabelledRelease;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Compares quotes piece by piece, by their words alone or with the speaker.
 *
 * <p>Strict: the piece has the same words, case, white space and punctuation at its edges put
 * aside; the speaker's full name equals an acceptable form after folding, courtesies before it
 * ("Dr.") put aside. Partial: the piece has a Jaccard overlap of tokens of at least 0.5; the last
 * names are equal.
 */
public final class QuoteComparison implements Comparison<QuotePartFact> {

  private static final double ENOUGH = 0.5;

  private final boolean withSpeaker;

  /** Compares the words, or the words with the speaker. */
  public QuoteComparison(boolean withSpeaker) {
    this.withSpeaker = withSpeaker;
  }

  @Override
  public List<QuotePartFact> facts(LabelledRelease release) {
    return release.quotes().stream().flatMap(label -> QuotePartFact.of(label).stream()).toList();
  }

  @Override
  public boolean counts(QuotePartFact fact) {
    return !withSpeaker || !fact.speakers().isEmpty();
  }

  @Override
  public boolean doubtful(QuotePartFact gold) {
    return gold.doubtful() || (withSpeaker && gold.label().speakerDoubtful());
  }

  @Override
  public OptionalDouble match(QuotePartFact gold, QuotePartFact extracted, Level level) {
    if (!sameWords(gold, extracted, level)
        || (withSpeaker && !sameSpeaker(gold, extracted, level))) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        0.8 * likeness(gold, extracted) + 0.2 * gold.speakers().dice(extracted.speakers()));
  }

  /** The speaker of a doubtful quote does not matter. */
  @Override
  public boolean excuses(QuotePartFact doubtful, QuotePartFact extracted, Level level) {
    return sameWords(doubtful, extracted, level)
        && (!withSpeaker || doubtful.doubtful() || sameSpeaker(doubtful, extracted, level));
  }

  @Override
  public double likeness(QuotePartFact gold, QuotePartFact extracted) {
    return gold.words().jaccard(extracted.words());
  }

  @Override
  public String describe(QuotePartFact fact) {
    return withSpeaker ? fact.text() + " -- " + fact.speaker() : fact.text();
  }

  private static boolean sameWords(QuotePartFact gold, QuotePartFact extracted, Level level) {
    return switch (level) {
      case STRICT -> gold.words().same(extracted.words());
      case PARTIAL -> gold.words().jaccard(extracted.words()) >= ENOUGH;
    };
  }

  private static boolean sameSpeaker(QuotePartFact gold, QuotePartFact extracted, Level level) {
    return gold.speakers().same(extracted.speakers())
        || (level == Level.PARTIAL && gold.lastNames().same(extracted.lastNames()));
  }
}
