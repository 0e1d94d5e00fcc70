package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins quoted parts to utterances: one attribution each. */
final class UtteranceGrouper {

  /** Longer speeches, in paragraphs, are not searched for their end again and again. */
  private static final int LONGEST_SPEECH = 30;

  private final AnnotatedDocument document;
  private final Attributor attributor;
  private final List<Part> parts;
  private final List<Utterance> utterances = new ArrayList<>();

  UtteranceGrouper(AnnotatedDocument document, Attributor attributor, List<Part> parts) {
    this.document = document;
    this.attributor = attributor;
    this.parts = parts;
  }

  List<Utterance> group() {
    for (int i = 0; i < parts.size(); i++) {
      place(i);
    }
    return utterances;
  }

  private void place(int index) {
    Part part = parts.get(index);
    Utterance last = utterances.isEmpty() ? null : utterances.get(utterances.size() - 1);
    Attribution own = own(part);
    if (own == null) {
      own = attributor.intro(part, true);
    }
    if (own == null && part.closesBlock()) {
      own = attributor.below(part);
    }
    if (own == null && part.opensBlock()) {
      own = atEndOfSpeech(index);
    }
    if (own != null) {
      attributed(part, own, last);
      return;
    }
    if (last != null && isJoined(last, part)) {
      last.add(part);
      return;
    }
    Attribution intro = attributor.intro(part, false);
    if (intro == null && part.opensBlock() && part.closesBlock() && nobodySpoke()) {
      intro = attributor.earlier(part);
    }
    Utterance utterance = new Utterance(part, intro);
    boolean near = last != null && part.block() - last.last().block() <= 1;
    // A fragment in the writer's sentence is that sentence's, not the last speaker's.
    boolean alone = part.zone().beforeFrom() == part.zone().beforeTo();
    if (intro == null && near && alone) {
      utterance.setContinued();
    }
    utterances.add(utterance);
  }

  /** Whether no quotation so far has words that name a speaker. */
  private boolean nobodySpoke() {
    return utterances.isEmpty()
        || (utterances.size() < LONGEST_SPEECH
            && utterances.stream().allMatch(u -> u.attribution() == null));
  }

  /** The attribution of the paragraph that ends a speech whose other paragraphs stay open. */
  private @Nullable Attribution atEndOfSpeech(int index) {
    int i = index;
    while (i - index <= LONGEST_SPEECH
        && i + 1 < parts.size()
        && isOpen(parts.get(i))
        && parts.get(i + 1).block() == parts.get(i).block() + 1) {
      i++;
    }
    return i == index || i - index > LONGEST_SPEECH ? null : own(parts.get(i));
  }

  /** Whether a part ends its block without a closing mark. */
  private boolean isOpen(Part part) {
    int end = part.mention().end();
    return part.closesBlock() && end >= document.layout().blocks().get(part.block()).end();
  }

  private void attributed(Part part, Attribution own, @Nullable Utterance last) {
    Attribution before = last == null ? null : last.attribution();
    if (last != null && before != null && before.same(own)) {
      last.add(part);
      return;
    }
    if (last != null && before == null && !last.isContinued() && isAdjacent(last.last(), part)) {
      // Paragraphs without attribution wait for the one at the end of the speech.
      last.add(part);
      last.attribute(own);
      return;
    }
    utterances.add(new Utterance(part, own));
  }

  /** The attribution beside a part itself. */
  private @Nullable Attribution own(Part part) {
    Attribution after = attributor.after(part);
    Attribution before = attributor.before(part);
    if (after == null || before == null) {
      return after == null ? before : after;
    }
    char last = document.text().charAt(part.mention().end() - 1);
    boolean paused = ",?!—–-".indexOf(last) >= 0;
    return paused && after.confidence() + 0.05 >= before.confidence() ? after : before;
  }

  /** Whether a part without attribution goes on with the utterance before it. */
  private boolean isJoined(Utterance last, Part part) {
    Part before = last.last();
    if (before.block() == part.block()) {
      int between = document.tokenFrom(part.mention().begin());
      int from = document.tokenFrom(before.mention().end());
      int sentences = sentencesBetween(from, between);
      return sentences <= 1;
    }
    return part.opensBlock() && part.block() == before.block() + 1 && endsWith(before);
  }

  private int sentencesBetween(int from, int to) {
    if (from >= to) {
      return 0;
    }
    return document.sentenceOf(to - 1) - document.sentenceOf(from);
  }

  /** Whether nothing but a part's own sentence follows it in its block. */
  private boolean endsWith(Part part) {
    if (part.closesBlock()) {
      return true;
    }
    int to = part.zone().afterTo();
    int end = document.layout().blocks().get(part.block()).end();
    return to >= document.tokens().size() || document.token(to - 1).end() >= end - 1;
  }

  private boolean isAdjacent(Part before, Part part) {
    return before.block() == part.block()
        ? sentencesBetween(
                document.tokenFrom(before.mention().end()),
                document.tokenFrom(part.mention().begin()))
            <= 1
        : part.block() == before.block() + 1 && before.closesBlock() && part.opensBlock();
  }
}
