package io.presswork.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputListTest {

  private final InputList inputs = new InputList();
  private final Identifiers identifiers = new Identifiers();

  @Test
  void keepsTheOrderOfItsParts() {
    inputs.add(Input.faulty("gone.txt", null, "no such file or folder"));
    inputs.addBelow(Path.of("news"), List.of("a.txt", "b/c.md"), Map.of(), identifiers);
    inputs.addBelow(Path.of("none"), List.of(), Map.of(), identifiers);
    inputs.add(Input.of("x", "x.txt", Path.of("x.txt")));

    assertThat(inputs).extracting(Input::id).containsExactly("gone.txt", "a", "b/c", "x");
    assertThat(inputs)
        .extracting(Input::source)
        .containsExactly("gone.txt", "news/a.txt", "news/b/c.md", "x.txt");
    assertThat(inputs.get(2).file()).isEqualTo(Path.of("news/b/c.md"));
    assertThatThrownBy(() -> inputs.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void namesThatWouldBeTheSameAreNumbered() {
    inputs.addBelow(Path.of("news"), List.of("a.md", "a.txt"), Map.of(), identifiers);
    inputs.addBelow(Path.of("old"), List.of("a.txt"), Map.of(), identifiers);
    assertThat(inputs).extracting(Input::id).containsExactly("a", "a~2", "a~3");
  }

  @Test
  void aPathThatItsNameDoesNotLeadToIsKept() {
    Path odd = Path.of("news", "a\\b.txt");
    inputs.addBelow(Path.of("news"), List.of("a/b.txt"), Map.of("a/b.txt", odd), identifiers);
    assertThat(inputs.get(0).file()).isEqualTo(odd);
  }
}
