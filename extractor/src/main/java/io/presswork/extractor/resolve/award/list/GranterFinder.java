package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who gives the awards of a list: the organisation that announces them, or "given by". */
final class GranterFinder {

  private static final Set<String> ANNOUNCES =
      Set.of(
          "announce",
          "announces",
          "announced",
          "announcing",
          "names",
          "named",
          "reveals",
          "revealed",
          "unveils",
          "unveiled",
          "presents",
          "presented",
          "honors",
          "honours",
          "honored",
          "honoured",
          "recognizes",
          "recognises",
          "inducted",
          "inducts",
          "conferred");
  private static final Set<String> GIVEN =
      Set.of(
          "given",
          "presented",
          "run",
          "organised",
          "organized",
          "hosted",
          "awarded",
          "conferred",
          "judged",
          "founded");

  /** Between an organisation's name and its verb stand so many words at most. */
  private static final int LONGEST_GAP = 5;

  private final AnnotatedDocument document;
  private final List<FoundMention> mentions;
  private final Names names;

  GranterFinder(AnnotatedDocument document, List<FoundMention> mentions, Names names) {
    this.document = document;
    this.mentions = mentions;
    this.names = names;
  }

  /** The granter of a programme; null where the release does not say. */
  @Nullable String find(Lines lines) {
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION
          && !lines.hold(mention.begin())
          && (announces(mention) || gives(mention))) {
        return names.full(document.text(mention.begin(), mention.end()));
      }
    }
    return null;
  }

  private boolean announces(FoundMention mention) {
    int after = document.tokenFrom(mention.end());
    if (after >= document.tokens().size()) {
      return false;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(Math.max(0, after - 1)));
    int end = Math.min(sentence.endToken(), after + LONGEST_GAP);
    for (int i = after; i < end; i++) {
      if (ANNOUNCES.contains(document.token(i).lower())) {
        boolean passive =
            i > after
                && Set.of("was", "were", "been", "be").contains(document.token(i - 1).lower());
        return !passive && speaksOfWinners(i, sentence.endToken());
      }
    }
    return false;
  }

  private boolean speaksOfWinners(int from, int end) {
    Set<String> said =
        Set.of(
            "winner",
            "winners",
            "finalist",
            "finalists",
            "recipient",
            "recipients",
            "award",
            "awards",
            "prize",
            "prizes",
            "nominees",
            "honorees",
            "honourees",
            "shortlist",
            "inductees",
            "hall",
            "following");
    for (int i = from; i < end; i++) {
      if (said.contains(document.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean gives(FoundMention mention) {
    int first = document.tokenFrom(mention.begin());
    int by = first - 1;
    if (by >= 0 && document.token(by).lower().equals("the")) {
      by--;
    }
    return by > 0
        && document.token(by).lower().equals("by")
        && GIVEN.contains(document.token(by - 1).lower());
  }
}
