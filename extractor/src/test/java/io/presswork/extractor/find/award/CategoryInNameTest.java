package io.presswork.extractor.find.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an award is given for belongs to its name; the work that won does not. */
class CategoryInNameTest {

  @Test
  void roleBehindBestBelongsToTheName() {
    assertThat(
            Names.in("Sorrel won the Kestrel Award for Best Director in the spring of that year."))
        .containsExactly("Kestrel Award for Best Director");
  }

  @Test
  void roleRunsOnOverInAndAnArticle() {
    assertThat(Names.in("She won the Kestrel Award for Best Actress in a Musical on a wet Friday."))
        .containsExactly("Kestrel Award for Best Actress in a Musical");
  }

  @Test
  void fieldInSmallLettersBelongsToTheName() {
    assertThat(Names.in("He had won the Orrin Prize for poetry in 1954, long before the war."))
        .containsExactly("Orrin Prize for poetry");
  }

  @Test
  void twoFieldsBelongToTheName() {
    assertThat(Names.in("She shared the Nobel Prize in Physiology or Medicine with two others."))
        .containsExactly("Nobel Prize in Physiology or Medicine");
  }

  @Test
  void fieldThatDescribesSomethingElseIsLeftOut() {
    assertThat(Names.in("The guild set up the Orrin Prize for fiction writers under thirty."))
        .containsExactly("Orrin Prize");
  }

  @Test
  void workBehindForIsLeftOut() {
    assertThat(Names.in("The band took Best Rock Album for Nightfall and went home by bus."))
        .containsExactly("Best Rock Album");
    assertThat(Names.in("They won Record of the Year for Nightfall and went home by bus."))
        .containsExactly("Record of the Year");
  }

  @Test
  void secondNameBehindForIsItsOwn() {
    assertThat(Names.in("The film won an Orrin Award for Orrin Award for Best Sound that evening."))
        .containsExactly("Orrin Award", "Orrin Award for Best Sound");
  }

  @Test
  void placeBehindInIsLeftOut() {
    assertThat(Names.in("The film won the Orrin Prize in Toronto and the Reed Award in Paris."))
        .containsExactly("Orrin Prize", "Reed Award");
  }
}
