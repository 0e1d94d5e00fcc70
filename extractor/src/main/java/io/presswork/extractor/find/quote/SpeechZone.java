package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.Block;

/**
 * The tokens around a quotation that may say whose words it holds: those of its sentence that stand
 * before it and after it, within its block and outside its neighbours' marks.
 *
 * @param beforeFrom index of the first token before the quotation that belongs to it
 * @param beforeTo index after the last one
 * @param afterFrom index of the first token after the quotation that belongs to it
 * @param afterTo index after the last one
 */
public record SpeechZone(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

  /** Longer stretches say nothing about the quotation any more, in tokens. */
  private static final int LONGEST = 90;

  private static final String MARKS = "\"“”„‟«»'‘’‚‛`";

  /**
   * Finds the zone.
   *
   * @param begin index in the view of the quotation's first word
   * @param end index after its last
   * @param floor index in the view at which the quotation before it ends
   * @param ceiling index in the view at which the next one begins
   */
  public static SpeechZone of(
      AnnotatedDocument document, int begin, int end, int floor, int ceiling) {
    Block block = document.layout().blocks().get(document.blockAt(begin));
    int low = document.tokenFrom(Math.max(floor, block.begin()));
    int high = document.tokenFrom(Math.min(ceiling, block.end()));
    int beforeTo = document.tokenFrom(begin);
    while (beforeTo > low && isMark(document.token(beforeTo - 1))) {
      beforeTo--;
    }
    int beforeFrom = beforeTo;
    if (beforeTo > low && !SentenceBounds.isStop(document.token(beforeTo - 1))) {
      beforeFrom = SentenceBounds.begin(document, beforeTo - 1, low);
      beforeFrom = Math.max(beforeFrom, beforeTo - LONGEST);
    }
    while (beforeFrom < beforeTo && isMark(document.token(beforeFrom))) {
      beforeFrom++;
    }
    int afterFrom = document.tokenFrom(end);
    while (afterFrom < high && isMark(document.token(afterFrom))) {
      afterFrom++;
    }
    int afterTo = afterFrom;
    if (afterFrom < high) {
      afterTo = SentenceBounds.end(document, afterFrom, high);
      afterTo = Math.min(afterTo, afterFrom + LONGEST);
    }
    while (afterTo > afterFrom && isMark(document.token(afterTo - 1))) {
      afterTo--;
    }
    return new SpeechZone(beforeFrom, beforeTo, afterFrom, afterTo);
  }

  /** Whether a token is a quotation mark. */
  public static boolean isMark(Token token) {
    for (int i = 0; i < token.text().length(); i++) {
      if (MARKS.indexOf(token.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
