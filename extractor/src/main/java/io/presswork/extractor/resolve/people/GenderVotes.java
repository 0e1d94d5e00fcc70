package io.presswork.extractor.resolve.people;

import io.presswork.extractor.engine.AnnotatedDocument;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the pronouns that follow people in their sentences before anybody else is named. They tell
 * the gender of somebody whose given name tells nothing.
 */
final class GenderVotes {

  /** So many more pronouns of one gender than of the other tell it. */
  private static final int MARGIN = 2;

  private final AnnotatedDocument document;
  private final Map<Integer, Integer> votes = new HashMap<>();

  GenderVotes(AnnotatedDocument document) {
    this.document = document;
  }

  /**
   * Counts behind one mention.
   *
   * @param cluster whose mention it is
   * @param end index after the mention's last token
   * @param limit index of the next mention's first token
   */
  void count(int cluster, int end, int limit) {
    int sentence = document.sentenceOf(end - 1);
    int stop = Math.min(limit, document.sentences().get(sentence).endToken());
    int vote = 0;
    for (int i = end; i < stop; i++) {
      vote += vote(document.token(i).lower());
    }
    if (vote == 0 && stop < limit && stop < document.tokens().size()) {
      // "... Okoro. She ..."
      vote = vote(document.token(stop).lower());
    }
    votes.merge(cluster, Integer.signum(vote), Integer::sum);
  }

  /** What the pronouns behind somebody's mentions tell. */
  Gender of(int cluster) {
    int sum = votes.getOrDefault(cluster, 0);
    if (Math.abs(sum) < MARGIN) {
      return Gender.UNKNOWN;
    }
    return sum > 0 ? Gender.MALE : Gender.FEMALE;
  }

  private static int vote(String word) {
    return switch (word) {
      case "he", "his", "him", "himself" -> 1;
      case "she", "her", "hers", "herself" -> -1;
      default -> 0;
    };
  }
}
