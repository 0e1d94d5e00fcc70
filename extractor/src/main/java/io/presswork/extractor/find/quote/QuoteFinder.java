package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.quote.QuoteJudge.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quoted parts of a release: the words between one pair of quotation marks, within one
 * paragraph, that somebody said. Immutable and safe for use by many threads.
 */
public final class QuoteFinder implements MentionFinder {

  /** So many names in quotation marks are looked past. */
  private static final int NAMES = 3;

  private final QuoteJudge judge = new QuoteJudge();

  /**
   * Reads its word lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public QuoteFinder() {}

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<QuotedSpan> spans = QuotationScanner.scan(document.text(), document.layout().blocks());
    List<FoundMention> quotes = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      int floor = floor(spans, i, quotes);
      int ceiling =
          i + 1 == spans.size() ? document.text().length() : spans.get(i + 1).outerBegin();
      SpeechZone zone = SpeechZone.of(document, span.begin(), span.end(), floor, ceiling);
      FoundMention last = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
      boolean follows =
          last != null
              && i > 0
              && last.begin() == spans.get(i - 1).begin()
              && document.blockAt(last.begin()) == document.blockAt(span.begin());
      Verdict verdict = judge.judge(document, span, zone, follows);
      if (verdict != null) {
        quotes.add(
            new FoundMention(
                MentionKind.QUOTE, span.begin(), span.end(), verdict.rule(), verdict.confidence()));
      }
    }
    return quotes;
  }

  /**
   * Where the words before a span begin that tell of it: names in marks, as of a show, tell too.
   */
  private static int floor(List<QuotedSpan> spans, int i, List<FoundMention> quotes) {
    int before = i - 1;
    int last = quotes.isEmpty() ? -1 : quotes.get(quotes.size() - 1).begin();
    while (before >= 0 && i - before <= NAMES && spans.get(before).begin() > last) {
      before--;
    }
    return before < 0 ? 0 : spans.get(before).outerEnd();
  }
}
