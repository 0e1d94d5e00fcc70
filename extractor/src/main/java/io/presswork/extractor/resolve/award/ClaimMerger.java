package io.presswork.extractor.resolve.award;

import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes one claim of those that state the same pair: headline and body, or two sentences of the
 * body.
 */
final class ClaimMerger {

  private final PairIndex pairs;
  private final List<Claim> merged = new ArrayList<>();

  private ClaimMerger(List<Claim> claims, List<Claim> titles) {
    List<String> awards = new ArrayList<>();
    List<String> recipients = new ArrayList<>();
    for (List<Claim> some : List.of(claims, titles)) {
      some.forEach(claim -> awards.add(claim.award().name()));
      some.forEach(claim -> recipients.add(claim.recipient()));
    }
    this.pairs = new PairIndex(awards, recipients);
  }

  /**
   * One claim for each pair.
   *
   * @param claims of the body, in text order
   * @param titles of headline and sub-headline
   */
  static List<Claim> merge(List<Claim> claims, List<Claim> titles) {
    ClaimMerger merger = new ClaimMerger(claims, titles);
    for (Claim claim : claims) {
      if (!merger.joins(claim)) {
        merger.add(claim);
      }
    }
    for (Claim title : titles) {
      if (!merger.joins(title)
          && merger.merged.stream().noneMatch(body -> merger.isTold(title, body))) {
        merger.add(title);
      }
    }
    Totals totals = new Totals(merger.merged);
    return merger.merged.stream().filter(claim -> !totals.isTold(claim)).toList();
  }

  private void add(Claim claim) {
    merged.add(claim);
    index(merged.size() - 1);
  }

  private void index(int i) {
    Claim claim = merged.get(i);
    pairs.add(scope(claim), i, claim.award().name(), claim.recipient());
  }

  /** Makes one of a claim and the first that states the same pair; false where none does. */
  private boolean joins(Claim claim) {
    for (int i : pairs.like(scope(claim), claim.award().name(), claim.recipient())) {
      Claim other = merged.get(i);
      // Two names in one sentence are two awards, however alike.
      boolean stated = other.begin() == claim.begin() && !equalNames(other, claim);
      if (!stated
          && pairs.sameRecipient(other.recipient(), claim.recipient())
          && Objects.equals(other.award().category(), claim.award().category())
          && pairs.sameAward(other.award().name(), claim.award().name())) {
        Claim both = join(other, claim);
        merged.set(i, both);
        if (!both.recipient().equals(other.recipient()) || !both.award().equals(other.award())) {
          index(i);
        }
        return true;
      }
    }
    return false;
  }

  /** Awards of different categories are different. */
  private static String scope(Claim claim) {
    String category = claim.award().category();
    return category == null ? "" : category;
  }

  /** Whether a headline only shortens what the body tells in full. */
  private boolean isTold(Claim title, Claim body) {
    return pairs.sameRecipient(title.recipient(), body.recipient())
        || pairs.sameAward(title.award().name(), body.award().name());
  }

  private static boolean equalNames(Claim a, Claim b) {
    return a.award().name().equalsIgnoreCase(b.award().name());
  }

  private static Claim join(Claim first, Claim second) {
    boolean swap = second.confidence() > first.confidence();
    Claim better = swap ? second : first;
    Claim other = swap ? first : second;
    Outcome outcome =
        rank(first.outcome()) <= rank(second.outcome()) ? first.outcome() : second.outcome();
    String recipient =
        other.recipient().length() > better.recipient().length()
            ? other.recipient()
            : better.recipient();
    return new Claim(
        better.award().year() == null && other.award().year() != null
            ? new AwardItem(
                better.award().name(),
                better.award().begin(),
                better.award().stop(),
                other.award().year(),
                better.award().category())
            : better.award(),
        recipient,
        outcome,
        Math.max(first.count(), second.count()),
        better.granter() == null ? other.granter() : better.granter(),
        better.event() == null ? other.event() : better.event(),
        better.year() == null ? other.year() : better.year(),
        better.rule(),
        Math.min(0.97, better.confidence() + 0.03),
        better.begin(),
        better.end());
  }

  /** The stronger outcome has the lower rank. */
  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case WON -> 0;
      case HONOURED -> 1;
      case RUNNER_UP -> 2;
      case FINALIST -> 3;
      case SHORTLISTED -> 4;
      case NOMINATED -> 5;
    };
  }
}
