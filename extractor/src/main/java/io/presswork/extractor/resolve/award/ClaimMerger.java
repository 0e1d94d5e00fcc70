package io.presswork.extractor.resolve.award;

import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes one claim of those that state the same pair: headline and body, or two sentences of the
 * body.
 */
final class ClaimMerger {

  /** Names with so many words in common are one award. */
  private static final double SAME = 0.9;

  private ClaimMerger() {}

  /**
   * One claim for each pair.
   *
   * @param claims of the body, in text order
   * @param titles of headline and sub-headline
   */
  static List<Claim> merge(List<Claim> claims, List<Claim> titles) {
    List<Claim> merged = new ArrayList<>();
    for (Claim claim : claims) {
      int same = indexOfSame(merged, claim);
      if (same < 0) {
        merged.add(claim);
      } else {
        merged.set(same, join(merged.get(same), claim));
      }
    }
    for (Claim title : titles) {
      int same = indexOfSame(merged, title);
      if (same >= 0) {
        merged.set(same, join(merged.get(same), title));
      } else if (merged.stream().noneMatch(body -> isTold(title, body))) {
        merged.add(title);
      }
    }
    merged.removeIf(claim -> isEventOnly(claim, merged) || isVague(claim, merged));
    return merged;
  }

  /** Whether a headline only shortens what the body tells in full. */
  private static boolean isTold(Claim title, Claim body) {
    return sameRecipient(title.recipient(), body.recipient())
        || sameAward(title.award().name(), body.award().name());
  }

  /** "The gang" is nobody where another sentence names the recipient. */
  private static boolean isVague(Claim claim, List<Claim> all) {
    if (!Character.isLowerCase(claim.recipient().charAt(0))) {
      return false;
    }
    return all.stream()
        .anyMatch(
            other ->
                !other.recipient().equals(claim.recipient())
                    && Character.isUpperCase(other.recipient().charAt(0))
                    && other.outcome() == claim.outcome()
                    && sameAward(other.award().name(), claim.award().name()));
  }

  private static int indexOfSame(List<Claim> merged, Claim claim) {
    for (int i = 0; i < merged.size(); i++) {
      Claim other = merged.get(i);
      // Two names in one sentence are two awards, however alike.
      boolean stated = other.begin() == claim.begin() && !equalNames(other, claim);
      if (!stated
          && sameRecipient(other.recipient(), claim.recipient())
          && Objects.equals(category(other), category(claim))
          && sameAward(other.award().name(), claim.award().name())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean equalNames(Claim a, Claim b) {
    return a.award().name().equalsIgnoreCase(b.award().name());
  }

  private static @Nullable String category(Claim claim) {
    return claim.award().category();
  }

  private static boolean sameRecipient(String a, String b) {
    return a.equalsIgnoreCase(b) || Phrases.contains(a, b) || Phrases.contains(b, a);
  }

  private static boolean sameAward(String a, String b) {
    return Phrases.dice(a, b) >= SAME || Phrases.within(a, b) || Phrases.within(b, a);
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

  /** "won two prizes at the Orrin Awards, Best Sound and Best Light": the parts tell the total. */
  private static boolean isTotal(Claim claim, List<Claim> all) {
    long parts =
        all.stream()
            .filter(
                other ->
                    !other.equals(claim)
                        && other.begin() == claim.begin()
                        && other.outcome() == claim.outcome()
                        && !sameAward(other.award().name(), claim.award().name())
                        && sameRecipient(other.recipient(), claim.recipient()))
            .count();
    return parts >= Math.max(2, claim.count());
  }

  /** "Won at the Orrin Awards" says no more than "won the Best Newcomer at the Orrin Awards". */
  private static boolean isEventOnly(Claim claim, List<Claim> all) {
    String name = claim.award().name();
    if (claim.count() > 1 || name.endsWith("Awards") || name.endsWith("Prizes")) {
      return isTotal(claim, all) || (claim.count() == 1 && isEventOf(claim, all));
    }
    return isEventOf(claim, all);
  }

  private static boolean isEventOf(Claim claim, List<Claim> all) {
    for (Claim other : all) {
      boolean named =
          !other.equals(claim)
              && other.event() != null
              && sameAward(other.event(), claim.award().name());
      if (named && sameRecipient(other.recipient(), claim.recipient())) {
        return true;
      }
    }
    return false;
  }
}
