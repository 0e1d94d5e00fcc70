package io.presswork.extractor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The program's own data files. */
class ResourceFileTest {

  private static final String WORDS = "award/words.tsv";

  @Test
  void commentsAndBlankLinesAreNoEntries() {
    List<ResourceFile.Line> lines = ResourceFile.lines(WORDS);
    assertThat(lines)
        .isNotEmpty()
        .noneMatch(line -> line.text().isBlank() || line.text().startsWith("#"));
    assertThat(lines.get(0).number()).isGreaterThan(1);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourceFile.lines("award/nothing.tsv"))
        .withMessageContaining("award/nothing.tsv");
  }

  @Test
  void aFaultNamesFileLineAndText() {
    ResourceFile.Line line = new ResourceFile.Line("award/rules.txt", 12, "rule");
    assertThat(line.fault("a rule needs a name"))
        .hasMessage("award/rules.txt:12: a rule needs a name: rule");
  }

  @Test
  void missingColumnsAtTheEndAreKept() {
    assertThat(new ResourceFile.Line("f", 1, "a\t\tb").columns()).containsExactly("a", "", "b");
  }

  @Test
  void wordClassesHoldSmallWords() {
    for (ResourceFile.Line line : ResourceFile.lines(WORDS)) {
      assertThat(line.columns()).as(line.toString()).hasSize(2);
      String words = line.columns()[1];
      assertThat(words).as(line.toString()).isEqualTo(words.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void anUnknownWordClassIsNamed() {
    WordClasses classes = WordClasses.load(WORDS);
    assertThatIllegalStateException()
        .isThrownBy(() -> classes.words("nobody"))
        .withMessageContaining("nobody");
  }

  @Test
  void aClassOnSeveralLinesIsOne() {
    WordClasses classes = WordClasses.load(WORDS);
    assertThat(classes.words("win")).contains("win", "won", "wins", "winning");
  }
}
