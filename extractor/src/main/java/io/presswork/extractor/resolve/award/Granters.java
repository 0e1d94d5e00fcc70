package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.award.AwardName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells who gives an award by the words behind its name, wherever it is named: "presented by the
 * Orrin Trust", "the highest honour of the Orrin Trust", "which the Orrin Trust hands out".
 */
final class Granters {

  private static final Set<String> GIVEN =
      Set.of(
          "presented",
          "run",
          "organised",
          "organized",
          "hosted",
          "given",
          "awarded",
          "administered",
          "created",
          "launched",
          "sponsored",
          "founded",
          "bestowed",
          "conferred",
          "handed",
          "compiled",
          "published",
          "drawn",
          "established",
          "managed",
          "judged",
          "produced",
          "held");

  private static final Set<String> GIVES =
      Set.of(
          "gives",
          "gave",
          "give",
          "awards",
          "awarded",
          "award",
          "presents",
          "presented",
          "present",
          "hands",
          "handed",
          "hand",
          "runs",
          "run",
          "organises",
          "organizes",
          "hosts",
          "grants",
          "bestows",
          "confers",
          "publishes",
          "compiles",
          "administers",
          "founded",
          "launched");

  /** Between an award's name and the words that say who gives it, in tokens. */
  private static final int NEAR = 10;

  /** Names with more than this of their words in common are one award. */
  private static final double SAME = 0.8;

  private final Ground ground;
  private final Recipients recipients;
  private final PartyScanner parties;

  /** Names of awards behind which a granter stands, in text order, and those granters. */
  private final List<String> given = new ArrayList<>();

  private final List<String> givers = new ArrayList<>();
  private @Nullable AlikeNames givenNames;

  Granters(Ground ground, Recipients recipients) {
    this.ground = ground;
    this.recipients = recipients;
    this.parties = new PartyScanner(ground);
  }

  /** Who gives an award, or the awards of its event, by any sentence; null where none tells. */
  @Nullable String of(Claim claim, @Nullable String event) {
    String award = claim.award().name();
    int behind = ground.document().tokenFrom(claim.award().stop());
    String beside = giverBehind(behind, Math.min(ground.tokens().size(), sentenceEnd(behind)));
    if (beside != null) {
      return beside;
    }
    AlikeNames names = givenNames();
    OptionalInt first =
        Stream.of(award, event == null ? award : event)
            .flatMap(
                name ->
                    names.like("", name).stream()
                        .flatMap(List::stream)
                        .filter(
                            i -> names.compared(given.get(i)).dice(names.compared(name)) > SAME))
            .mapToInt(i -> i)
            .min();
    return first.isPresent() ? givers.get(first.getAsInt()) : null;
  }

  /** What the whole release says of who gives its awards; looked for once. */
  private AlikeNames givenNames() {
    AlikeNames names = givenNames;
    if (names == null) {
      Set<String> known = new HashSet<>();
      for (Sentence sentence : ground.document().sentences()) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          AwardName name = ground.awardAt(i);
          String giver = name == null ? null : giverBehind(name.end(), sentence.endToken());
          String text = name == null ? "" : ground.document().text(name.begin(), name.stop());
          // Only the first granter of a name is ever asked for.
          if (giver != null && known.add(text)) {
            given.add(text);
            givers.add(giver);
          }
        }
      }
      names = new AlikeNames(given, SAME);
      for (int i = 0; i < given.size(); i++) {
        names.add("", i, given.get(i));
      }
      givenNames = names;
    }
    return names;
  }

  private int sentenceEnd(int token) {
    int last = Math.min(token, ground.tokens().size() - 1);
    return ground.document().sentences().get(ground.document().sentenceOf(last)).endToken();
  }

  /** Who gives an award, by the words behind its name; null where they do not tell. */
  private @Nullable String giverBehind(int from, int end) {
    for (int i = from; i + 2 < end && i < from + NEAR; i++) {
      int giver = giverAt(i);
      Party party = giver > 0 && giver < end ? giverNamed(i, giver, end) : null;
      if (party != null) {
        return recipients.name(party);
      }
    }
    return null;
  }

  /**
   * Where the giver's name may begin: behind "presented by", "the highest honour of" and ", which";
   * -1 where no such words stand.
   */
  private int giverAt(int i) {
    String next = ground.lower(i + 1);
    if (GIVEN.contains(ground.lower(i))) {
      return next.equals("by") ? i + 2 : ground.lower(i + 2).equals("by") ? i + 3 : -1;
    }
    if (ground.is(i, "generic-award") && next.equals("of")) {
      return i + 2;
    }
    return ground.lower(i).equals(",") && next.equals("which") ? i + 2 : -1;
  }

  /** The giver whose name begins at a token; null where none is named. */
  private @Nullable Party giverNamed(int lead, int from, int end) {
    if (ground.lower(lead).equals(",")) {
      return givesBehindWhich(from, end);
    }
    List<Party> named = parties.list(from, end).parties();
    boolean name = !named.isEmpty() && named.get(0).kind() == Party.Kind.NAME;
    return name ? named.get(0) : null;
  }

  /** "which the trust hands out": a verb has to say that the one named gives. */
  private @Nullable Party givesBehindWhich(int from, int end) {
    int first = ground.is(from, "det") ? from + 1 : from;
    Ground.Name name = first < end ? ground.nameAt(first) : null;
    if (name == null || !name.isActor()) {
      return null;
    }
    for (int i = name.end(); i < end && i < name.end() + 3; i++) {
      if (GIVES.contains(ground.lower(i))) {
        return new Party(Party.Kind.NAME, name.first(), name.end());
      }
    }
    return null;
  }
}
