package io.presswork.extractor.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private static KeyTable of(long... keys) {
    return new KeyTable(LongBuffer.wrap(KeyTable.layOut(keys)));
  }

  @Test
  void findsEveryKeyInASlotOfItsOwnAndNoOther() {
    long[] keys = new Random(3).longs(5_000).distinct().toArray();
    KeyTable table = of(keys);
    Set<Integer> slots = new HashSet<>();
    for (long key : keys) {
      assertThat(slots.add(table.find(key))).isTrue();
      assertThat(table.find(key + 1)).isEqualTo(-1);
    }
    assertThat(slots).doesNotContain(-1);
  }

  @Test
  void neighboursAndTheEndOfTheTableAreNoFault() {
    long[] keys = new long[300];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = i + 1;
    }
    KeyTable table = of(keys);
    for (long key : keys) {
      assertThat(table.find(key)).isNotNegative();
    }
    assertThat(table.find(301)).isEqualTo(-1);
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertThat(of().find(7)).isEqualTo(-1);
    assertThat(of().find(0)).isEqualTo(-1);
  }

  @Test
  void refusesWhatCannotBeToldApart() {
    assertThatThrownBy(() -> KeyTable.layOut(new long[] {4, 4}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KeyTable.layOut(new long[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
