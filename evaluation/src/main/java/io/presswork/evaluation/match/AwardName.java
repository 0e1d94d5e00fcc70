package io.presswork.evaluation.match;

import io.presswork.evaluation.label.AwardLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * What an award may be called. Its words are compared without punctuation between them and without
 * years around them.
 *
 * @param plain its acceptable names
 * @param withCategory each name with the category before and behind it; none without a category
 * @param category the category by itself; none without one
 */
public record AwardName(Phrases plain, Phrases withCategory, Phrases category) {

  static AwardName of(AwardLabel award) {
    List<Phrase> plain = award.names().stream().map(AwardName::words).toList();
    List<Phrase> withCategory = new ArrayList<>();
    List<Phrase> alone = new ArrayList<>();
    String category = award.category();
    if (category != null) {
      alone.add(words(category));
      for (String name : award.names()) {
        withCategory.add(words(category + " " + name));
        withCategory.add(words(name + " " + category));
      }
    }
    return new AwardName(Phrases.of(plain), Phrases.of(withCategory), Phrases.of(alone));
  }

  /** Whether both have a name in common, with the category of at most one of them. */
  boolean same(AwardName other) {
    return plain.same(other.plain)
        || plain.same(other.withCategory)
        || withCategory.same(other.plain);
  }

  /** The best token overlap of a name of one with a name, or the category, of the other. */
  double dice(AwardName other) {
    double names =
        Math.max(
            plain.dice(other.plain),
            Math.max(plain.dice(other.withCategory), withCategory.dice(other.plain)));
    double categories = Math.max(plain.dice(other.category), category.dice(other.plain));
    return Math.max(names, categories);
  }

  private static Phrase words(String name) {
    Phrase phrase = Phrase.ofName(name);
    List<String> tokens = phrase.tokens();
    int begin = 0;
    int end = tokens.size();
    while (begin < end && isYear(tokens.get(begin))) {
      begin++;
    }
    while (end > begin && isYear(tokens.get(end - 1))) {
      end--;
    }
    return phrase.only(begin < end ? tokens.subList(begin, end) : tokens);
  }

  private static boolean isYear(String token) {
    return token.length() == 4
        && (token.startsWith("19") || token.startsWith("20"))
        && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
