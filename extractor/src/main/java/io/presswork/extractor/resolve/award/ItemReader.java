package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes awards of what names them: known names, words in quotation marks, metals. */
final class ItemReader {

  private final Ground ground;
  private final TitleReader titles;

  ItemReader(Ground ground, TitleReader titles) {
    this.ground = ground;
    this.titles = titles;
  }

  /** The award of a name. */
  AwardItem item(AwardName name) {
    return of(name.begin(), name.stop(), name.year());
  }

  /** The award named by the words between two quotation marks. */
  AwardItem quoted(int open, int close) {
    int first = open + 1;
    int end = close;
    while (end > first && !ground.token(end - 1).isWord()) {
      end--;
    }
    Integer year = AwardWords.year(ground.token(first));
    first = year == null || end - first < 2 ? first : first + 1;
    return of(ground.token(first).begin(), ground.token(Math.max(first, end - 1)).end(), year);
  }

  /** The award in a stretch of the view. */
  AwardItem of(int begin, int stop, @Nullable Integer year) {
    String name = ground.document().text(begin, stop).replaceAll("\\s++", " ").strip();
    return new AwardItem(name, begin, stop, year, null);
  }

  /** Whether an award's name speaks of several: "Orrin Awards", "Silver Medals". */
  boolean isPlural(AwardItem item) {
    return item.name().endsWith("s")
        && ground.words().isHead(ground.token(ground.document().tokenFrom(item.stop()) - 1));
  }

  /** Whether quotation marks hold an award: a name of one, or a word such as "prize". */
  boolean holdsAward(int open, int close) {
    for (int k = open + 1; k < close; k++) {
      if (ground.awardAt(k) != null || ground.words().isHead(ground.token(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word such as "award" stands behind a closing quotation mark. */
  boolean headBehind(int close) {
    return close + 1 < ground.tokens().size()
        && (ground.words().isHead(ground.token(close + 1)) || ground.is(close + 1, "tail"));
  }

  /** Index after "gold" or "Bronze Quill"; {@code i} where no metal stands. */
  int metalEnd(int i, int limit) {
    if (!ground.is(i, "metal")) {
      return i;
    }
    int end = titles.run(i, limit);
    if (end > i + 1) {
      return end;
    }
    boolean bare =
        i + 1 >= limit || !ground.token(i + 1).isWord() || ground.is(i + 1, "behind-metal");
    // "gold medal" is as bare as "gold".
    boolean medal = i + 1 < limit && ground.is(i + 1, "medal-word");
    return medal ? i + 2 : bare ? i + 1 : i;
  }

  /** The award named last before a token and not before another. */
  Optional<AwardItem> lastBefore(int token, int from) {
    for (int i = token - 1; i >= Math.max(0, from); i--) {
      AwardName name = ground.awardAt(i);
      if (name != null) {
        return Optional.of(item(name));
      }
    }
    return Optional.empty();
  }
}
