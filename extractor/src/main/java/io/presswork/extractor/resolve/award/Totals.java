package io.presswork.extractor.resolve.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which claims of a release say no more than others of its claims. */
final class Totals {

  private final PairIndex pairs;
  private final AlikeNames awards;
  private final List<Claim> all;

  /** The claims of one place. */
  private final Map<Integer, List<Claim>> byBegin = new HashMap<>();

  /** Looks at all claims of a release. */
  Totals(List<Claim> all) {
    this.all = all;
    List<String> names = new ArrayList<>();
    for (Claim claim : all) {
      names.add(claim.award().name());
      names.add(event(claim));
      byBegin.computeIfAbsent(claim.begin(), k -> new ArrayList<>(1)).add(claim);
    }
    this.pairs = new PairIndex(names, all.stream().map(Claim::recipient).toList());
    this.awards = new AlikeNames(names, PairIndex.SAME_AWARD);
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (claim.event() != null) {
        pairs.add("", i, event(claim), claim.recipient());
      }
      if (Character.isUpperCase(claim.recipient().charAt(0))) {
        awards.add(claim.outcome().name(), i, claim.award().name());
      }
    }
  }

  private static String event(Claim claim) {
    String event = claim.event();
    return event == null ? "" : event;
  }

  /** Whether other claims tell all that this one does, and more. */
  boolean isTold(Claim claim) {
    return isEventOnly(claim) || isVague(claim);
  }

  /** "Won at the Orrin Awards" says no more than "won the Best Newcomer at the Orrin Awards". */
  private boolean isEventOnly(Claim claim) {
    String name = claim.award().name();
    if (claim.count() > 1 || name.endsWith("Awards") || name.endsWith("Prizes")) {
      return isTotal(claim) || (claim.count() == 1 && isEventOfOther(claim));
    }
    return isEventOfOther(claim);
  }

  /** "won two prizes at the Orrin Awards, Best Sound and Best Light": the parts tell the total. */
  private boolean isTotal(Claim claim) {
    long parts =
        byBegin.getOrDefault(claim.begin(), List.of()).stream()
            .filter(
                other ->
                    !other.equals(claim)
                        && other.outcome() == claim.outcome()
                        && !pairs.sameAward(other.award().name(), claim.award().name())
                        && pairs.sameRecipient(other.recipient(), claim.recipient()))
            .count();
    return parts >= Math.max(2, claim.count());
  }

  private boolean isEventOfOther(Claim claim) {
    String name = claim.award().name();
    return pairs.like("", name, claim.recipient()).stream()
        .map(all::get)
        .anyMatch(
            other ->
                !other.equals(claim)
                    && pairs.sameAward(event(other), name)
                    && pairs.sameRecipient(other.recipient(), claim.recipient()));
  }

  /** "The gang" is nobody where another sentence names the recipient. */
  private boolean isVague(Claim claim) {
    if (!Character.isLowerCase(claim.recipient().charAt(0))) {
      return false;
    }
    String name = claim.award().name();
    return awards.like(claim.outcome().name(), name).stream()
        .flatMap(List::stream)
        .anyMatch(i -> pairs.sameAward(all.get(i).award().name(), name));
  }
}
