package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index finds every pair that comparing all names with each other would find. */
class AlikeNamesTest {

  private static final List<String> WORDS =
      List.of(
          "Orrin", "Prize", "Prizes", "Award", "Awards", "of", "the", "for", "and", "Glass", "Glas",
          "Best", "Baker", "Bakers", "Mill", "Mills", "Gold", "As", "s", "–", "2024");

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 0.9, 1})
  void noAlikePairIsMissed(double share) {
    Random random = new Random(5);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      names.add(name(random, 1 + random.nextInt(7)));
    }
    AlikeNames index = new AlikeNames(names, share);
    for (int i = 0; i < names.size(); i++) {
      index.add("", i, names.get(i));
    }
    for (String name : names) {
      Set<Integer> found = new TreeSet<>();
      index.like("", name).forEach(found::addAll);
      for (int i = 0; i < names.size(); i++) {
        if (areAlike(new ComparedName(name), new ComparedName(names.get(i)), share)) {
          assertThat(found).as(name + " | " + names.get(i)).contains(i);
        }
      }
    }
  }

  private static boolean areAlike(ComparedName a, ComparedName b, double share) {
    return a.dice(b) >= share || a.isWithin(b) || b.isWithin(a) || a.isPartOf(b) || b.isPartOf(a);
  }

  private static String name(Random random, int words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words; i++) {
      name.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  @Test
  void otherScopesAreOther() {
    AlikeNames index = new AlikeNames(List.of("Orrin Prize"), 0.9);
    index.add("Best Loaf", 1, "Orrin Prize");
    assertThat(index.like("", "Orrin Prize")).allMatch(List::isEmpty);
    assertThat(index.like("Best Loaf", "Orrin Prize")).anyMatch(found -> found.contains(1));
  }
}
