package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReleaseSetTest {

  @Test
  void aReleaseIsAddedOnce() {
    ReleaseSet set = new ReleaseSet();

    assertThat(set.add(3)).isTrue();
    assertThat(set.add(3)).isFalse();
    assertThat(set.size()).isEqualTo(1);
    assertThat(set.first()).isEqualTo(3);
  }

  @Test
  void unionsAreThoseOfSets() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      TreeSet<Integer> left = numbers(random);
      TreeSet<Integer> right = numbers(random);

      ReleaseSet union = ReleaseSet.union(set(left), set(right));

      TreeSet<Integer> both = new TreeSet<>(left);
      both.addAll(right);
      assertThat(union.size()).isEqualTo(both.size());
      assertThat(union.first()).isEqualTo(both.isEmpty() ? -1 : both.first());
    }
  }

  @Test
  void releasesComeInOrder() {
    ReleaseSet set = set(new TreeSet<>(List.of(5)));

    assertThatIllegalArgumentException().isThrownBy(() -> set.add(4));
  }

  private static TreeSet<Integer> numbers(Random random) {
    TreeSet<Integer> numbers = new TreeSet<>();
    int size = random.nextInt(20);
    for (int i = 0; i < size; i++) {
      numbers.add(random.nextInt(1 << (1 + random.nextInt(30))));
    }
    return numbers;
  }

  private static ReleaseSet set(TreeSet<Integer> numbers) {
    ReleaseSet set = new ReleaseSet();
    numbers.forEach(set::add);
    return set;
  }
}
