package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.quote.ClauseWords.Use;
import io.presswork.extractor.find.quote.ReportedClause.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reports of one sentence after another. */
final class SentenceReports {

  /** Fewer words before a quotation are no clause of their own. */
  private static final int LEAST = 4;

  /** So many words in a row, in tokens, are taken without a sign at their end. */
  private static final int LONGEST_OPEN = 30;

  private final AnnotatedDocument document;
  private final ClauseWords words;
  private final CueReader cues;
  private final Complement complement;
  private final ClauseEnd ends;
  private final TrailingReports trailing;
  private final AccordingReports according;

  /** For every token, whether somebody's own words hold it. */
  private final boolean[] quoted;

  /** Those of the sentence so far. */
  private final List<ReportedClause> found = new ArrayList<>();

  SentenceReports(
      AnnotatedDocument document,
      IndirectVerbs verbs,
      ClauseWords words,
      ReportingVerbs reporting,
      List<FoundMention> quoted) {
    this.document = document;
    this.words = words;
    this.cues = new CueReader(document, verbs, words);
    this.complement = new Complement(document, words, verbs);
    this.ends = new ClauseEnd(document, words, verbs, cues, reporting);
    this.trailing = new TrailingReports(document, words, verbs);
    this.according = new AccordingReports(document, words, ends, trailing);
    this.quoted = new boolean[document.tokens().size()];
    for (FoundMention mention : quoted) {
      int end = document.tokenFrom(mention.end());
      for (int i = document.tokenFrom(mention.begin()); i < end; i++) {
        this.quoted[i] = true;
      }
    }
  }

  /** What the tokens of a sentence report, in text order. */
  List<ReportedClause> read(int from, int to) {
    found.clear();
    List<Cue> waiting = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (quoted[i]) {
        continue;
      }
      if (according.isAt(i, to)) {
        Report report = according.read(i, from, to);
        if (report != null) {
          add(report, i, -1, i + 2, from, to);
        }
        continue;
      }
      Cue cue = cues.at(i, from);
      if (cue != null && !around(cue, from, to)) {
        waiting.add(cue);
      }
    }
    // "Ames told us that it was late, Vane said": all of it is Vane's, so those come first.
    waiting.stream().filter(cue -> !isTaken(cue.verb())).forEach(cue -> behind(cue, from, to));
    found.sort(Comparator.comparingInt(clause -> clause.pieces().get(0).begin()));
    return List.copyOf(found);
  }

  /** Takes the words that stand before a report or around it; says whether there are any. */
  private boolean around(Cue cue, int from, int to) {
    Report around = trailing.afterSubject(cue, from, to);
    around = around == null ? trailing.beforeSubject(cue, from, to) : around;
    if (around != null) {
      add(around, cue.begin(), cue.verb(), cue.verb() + 1, from, to);
    }
    return around != null;
  }

  private void behind(Cue cue, int from, int to) {
    Complement.Start start = complement.of(cue, to);
    if (start.begin() >= 0) {
      int end = ends.of(start.begin(), from, to);
      Report behind = new Report(start.begin(), end, -1, -1, Side.BEFORE, start.rule());
      add(behind, cue.begin(), cue.verb(), cue.verb() + 1, from, to);
    }
  }

  private void add(Report report, int cue, int verb, int behind, int from, int to) {
    List<FoundMention> pieces = new ArrayList<>();
    if (report.begin() >= 0) {
      FoundMention piece = piece(report.begin(), report.end(), report.rule());
      if (piece == null) {
        return;
      }
      pieces.add(piece);
    }
    if (report.restBegin() >= 0) {
      FoundMention piece =
          piece(report.restBegin(), ends.of(report.restBegin(), from, to), report.rule());
      if (piece == null) {
        return;
      }
      pieces.add(piece);
    }
    if (!pieces.isEmpty()) {
      found.add(new ReportedClause(pieces, from, cue, verb, behind, to, report.side()));
    }
  }

  /** The words between two tokens without the signs at their edges; null if some are taken. */
  private @Nullable FoundMention piece(int from, int to, String rule) {
    int first = from;
    int end = to;
    while (first < end && !isInside(first)) {
      first++;
    }
    while (end > first && !isInside(end - 1)) {
      end--;
    }
    if (first >= end || (end - first > LONGEST_OPEN && isOpen(end))) {
      return null;
    }
    for (int i = first; i < end; i++) {
      if (isTaken(i)) {
        return null;
      }
      if (quoted[i]) {
        end = lastTurn(first + LEAST, i);
        if (end < 0 || !words.mayBeClause(document, first, end)) {
          return null;
        }
      }
    }
    return new FoundMention(
        MentionKind.QUOTE, document.token(first).begin(), document.token(end - 1).end(), rule, 0.8);
  }

  /** Whether words end without any sign: where signs were lost, nobody knows where speech ends. */
  private boolean isOpen(int end) {
    return end >= document.tokens().size() || document.token(end).isWord();
  }

  /** Index of the last comma before "and" or "but" between two tokens; -1 for none. */
  private int lastTurn(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (document.token(i).text().equals(",")
          && words.is(Use.CONJUNCTION, document.token(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isInside(int at) {
    Token token = document.token(at);
    return token.isWord()
        || switch (token.text()) {
          case "$", "£", "€", "#", "%", ")", "(" -> true;
          default -> false;
        };
  }

  private boolean isTaken(int at) {
    int begin = document.token(at).begin();
    return found.stream()
        .flatMap(clause -> clause.pieces().stream())
        .anyMatch(piece -> piece.begin() <= begin && begin < piece.end());
  }
}
