package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what somebody is said to have said without quotation marks: "Vane said that the bridge was
 * late", "The bridge was late, Vane said", "According to Vane, the bridge was late". Works with
 * words and clauses in linear time. Immutable and safe for use by many threads.
 */
public final class IndirectQuoteFinder {

  /** Longer sentences, in tokens, are read in pieces. */
  private static final int LONGEST = 300;

  private final IndirectVerbs verbs = new IndirectVerbs();
  private final ClauseWords words = new ClauseWords();
  private final ReportingVerbs reporting = new ReportingVerbs();

  /**
   * Reads its word lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public IndirectQuoteFinder() {}

  /**
   * Finds the reported words of a release's body.
   *
   * @param quoted its direct quotations in text order; nothing that shares words with one is found
   * @return what was found in text order, not overlapping
   */
  public List<ReportedClause> find(AnnotatedDocument document, List<FoundMention> quoted) {
    SentenceReports reports = new SentenceReports(document, verbs, words, reporting, quoted);
    List<ReportedClause> found = new ArrayList<>();
    int from = 0;
    while (from < document.tokens().size()) {
      int high = Math.min(document.tokens().size(), from + LONGEST);
      int to = SentenceBounds.end(document, from, high);
      if (document.sectionAt(document.token(from).begin()) == Section.BODY) {
        found.addAll(reports.read(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }
}
