package io.presswork.extractor.resolve.award;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which of many pairs of an award and its recipient can be the same pair. */
final class PairIndex {

  /** Names of awards with so many words in common are one award. */
  static final double SAME_AWARD = 0.9;

  /** A recipient is the same only where its words are the other's, too. */
  private static final double SAME_RECIPIENT = 1;

  private final AlikeNames awards;
  private final AlikeNames recipients;

  /**
   * Makes an empty index.
   *
   * @param awards all names of awards that will be added or asked for
   * @param recipients the same for recipients
   */
  PairIndex(Collection<String> awards, Collection<String> recipients) {
    this.awards = new AlikeNames(awards, SAME_AWARD);
    this.recipients = new AlikeNames(recipients, SAME_RECIPIENT);
  }

  /** Adds a pair under a number; pairs in different scopes are different. */
  void add(String scope, int pair, String award, String recipient) {
    awards.add(scope, pair, award);
    recipients.add(scope, pair, recipient);
  }

  /** The numbers of the pairs that may be the same, in order, and of some that are not. */
  NavigableSet<Integer> like(String scope, String award, String recipient) {
    List<List<Integer>> byAward = awards.like(scope, award);
    List<List<Integer>> byRecipient = recipients.like(scope, recipient);
    NavigableSet<Integer> pairs = new TreeSet<>();
    (size(byAward) < size(byRecipient) ? byAward : byRecipient).forEach(pairs::addAll);
    return pairs;
  }

  private static int size(List<List<Integer>> lists) {
    return lists.stream().mapToInt(List::size).sum();
  }

  boolean sameAward(String a, String b) {
    ComparedName x = awards.compared(a);
    ComparedName y = awards.compared(b);
    return x.dice(y) >= SAME_AWARD || y.isWithin(x) || x.isWithin(y);
  }

  boolean sameRecipient(String a, String b) {
    ComparedName x = recipients.compared(a);
    ComparedName y = recipients.compared(b);
    return a.equalsIgnoreCase(b) || y.isPartOf(x) || x.isPartOf(y);
  }
}
