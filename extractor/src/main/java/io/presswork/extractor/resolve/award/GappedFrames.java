package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.PartyScanner.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads on behind a frame whose verb is not said again: "The Gold Medal went to A, the Silver Medal
 * to B", "A won the prize for physics, B the prize for music".
 */
final class GappedFrames {

  private static final Set<String> JOINTS = Set.of(",", "and", ";", "while", "with");
  private static final int MOST = 12;

  private final Ground ground;
  private final PartyScanner parties;
  private final AwardPhraseReader phrases;

  GappedFrames(Ground ground, PartyScanner parties, AwardPhraseReader phrases) {
    this.ground = ground;
    this.parties = parties;
    this.phrases = phrases;
  }

  /** The frames behind one that read "AWARD went to PARTY" up to a token. */
  List<Frame> awards(Frame frame, int from, int limit) {
    List<Frame> more = new ArrayList<>();
    int i = from;
    while (more.size() < MOST) {
      int start = skipJoints(i, limit);
      AwardPhrase award = start > i ? phrases.one(start, limit) : null;
      int to = award == null ? limit : skipSum(award.end(), limit);
      if (award == null || to >= limit || !Set.of("to", "by").contains(ground.lower(to))) {
        return more;
      }
      Parties named = parties.list(to + 1, limit);
      if (named.parties().isEmpty()) {
        return more;
      }
      more.add(new Frame(frame.trigger(), frame.sentence(), award, named.parties(), null));
      i = named.end();
    }
    return more;
  }

  /** The frames behind one that read "PARTY won AWARD" up to a token. */
  List<Frame> recipients(Frame frame, int from, int limit) {
    List<Frame> more = new ArrayList<>();
    int i = from;
    while (more.size() < MOST) {
      int start = skipJoints(i, limit);
      Party party = start > i && start < limit ? named(start, limit) : null;
      int behind = party == null ? limit : parties.skipTail(party.end(), limit);
      // Without the article, an organisation between two awards is the one that gives them.
      boolean article = behind < limit && ground.is(behind, "det");
      AwardPhrase award = article ? phrases.one(behind, limit) : null;
      if (party == null || award == null) {
        return more;
      }
      more.add(new Frame(frame.trigger(), frame.sentence(), award, List.of(party), null));
      i = award.end();
    }
    return more;
  }

  private @Nullable Party named(int from, int limit) {
    Ground.Name name = ground.nameAt(from);
    if (name != null && ground.actorAt(from) && name.end() < limit) {
      return new Party(Party.Kind.NAME, name.first(), name.end());
    }
    return null;
  }

  private int skipJoints(int from, int limit) {
    int i = from;
    while (i < limit && i - from < 3 && JOINTS.contains(ground.lower(i))) {
      i++;
    }
    return i;
  }

  /** "and $20,000" between the prize and "to". */
  private int skipSum(int from, int limit) {
    int i = from;
    while (i < limit && i - from < 6 && (ground.is(i, "sum-word") || ground.token(i).isNumber())) {
      i++;
    }
    return i;
  }
}
