package io.presswork.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactStringsTest {

  @Test
  void givesBackWhatWasPutIn() {
    List<String> strings = new ArrayList<>(List.of("", "a", "Ünïcode/ﬁ🏆.txt", "\uD83C", "", "z"));
    for (int i = 0; i < 10_000; i++) {
      strings.add("folder/" + i + ".txt");
    }
    assertThat(CompactStrings.of(strings)).isEqualTo(strings);
  }

  @Test
  void blocksThatAreJustFullAreWhole() {
    for (int size : new int[] {0, 1, 4095, 4096, 4097, 8192}) {
      List<String> strings = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        strings.add("s" + i);
      }
      assertThat(CompactStrings.of(strings)).isEqualTo(strings);
    }
  }

  @Test
  void thereIsNothingBeyondTheEnd() {
    CompactStrings strings = CompactStrings.of(List.of("a"));
    assertThatThrownBy(() -> strings.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> strings.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
