package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.ReportedClause;
import io.presswork.extractor.find.quote.SpeechZone;
import io.presswork.model.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes utterances of what is reported without quotation marks. */
final class IndirectUtterances {

  private final AnnotatedDocument document;
  private final ReportAttributor attributor;

  IndirectUtterances(AnnotatedDocument document, ReportAttributor attributor) {
    this.document = document;
    this.attributor = attributor;
  }

  /** The direct utterances and the reported ones, in text order. */
  List<Utterance> among(List<Utterance> direct, List<ReportedClause> reported) {
    List<Utterance> all = new ArrayList<>(direct);
    int next = 0;
    Utterance before = null;
    for (ReportedClause clause : reported) {
      int begin = clause.pieces().get(0).begin();
      while (next < direct.size() && direct.get(next).first().mention().begin() < begin) {
        before = direct.get(next++);
      }
      Utterance utterance = utterance(clause, before);
      all.add(utterance);
      before = utterance;
    }
    all.sort(Comparator.comparingInt(utterance -> utterance.first().mention().begin()));
    return all;
  }

  private Utterance utterance(ReportedClause clause, @Nullable Utterance before) {
    SpeechZone zone = new SpeechZone(clause.from(), clause.cue(), clause.behind(), clause.end());
    List<Part> parts = new ArrayList<>();
    for (FoundMention piece : clause.pieces()) {
      parts.add(new Part(piece, zone, document.blockAt(piece.begin()), false, false));
    }
    Attribution earlier = before == null ? null : before.attribution();
    if (earlier != null && before != null && goesOn(clause, before)) {
      Attribution same =
          new Attribution(earlier.speaker(), clause.verb(), "quote.indirect.same-speaker", 0.8);
      return new Utterance(QuoteKind.INDIRECT, parts, same);
    }
    return new Utterance(QuoteKind.INDIRECT, parts, attributor.of(clause));
  }

  /** Whether a clause's verb has the subject of the report before it: "and said", ", adding". */
  private boolean goesOn(ReportedClause clause, Utterance before) {
    if (clause.verb() < 0 || clause.side() == ReportedClause.Side.BEHIND) {
      return false;
    }
    boolean near =
        document.tokenFrom(before.last().mention().begin()) >= clause.from()
            && before.last().mention().end() <= document.token(clause.cue()).begin();
    Token last = clause.cue() > clause.from() ? document.token(clause.cue() - 1) : null;
    if (!near || last == null) {
      return false;
    }
    boolean participle = document.token(clause.verb()).lower().endsWith("ing");
    return switch (last.lower()) {
      case "and", "but", "or", "then" -> true;
      default -> participle;
    };
  }
}
