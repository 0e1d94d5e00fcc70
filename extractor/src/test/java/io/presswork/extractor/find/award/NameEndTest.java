package io.presswork.extractor.find.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the name of an award ends, and where the next begins. */
class NameEndTest {

  @Test
  void headInSmallLettersBelongsToTheMention() {
    assertThat(Names.in("It was the second time that she took the Silver Oar award home."))
        .containsExactly("Silver Oar award");
    assertThat(Names.in("They have more Orrin Music Association awards than any other duo."))
        .containsExactly("Orrin Music Association awards");
  }

  @Test
  void recipientBehindToTheIsLeftOut() {
    assertThat(Names.in("She added the Orrin Prize to the Larch Medal that she had won in May."))
        .containsExactly("Orrin Prize", "Larch Medal");
  }

  @Test
  void twoTitlesAreTwoNames() {
    assertThat(Names.in("The rapper collected Best British Male and Album of the Year that night."))
        .containsExactly("Best British Male", "Album of the Year");
  }

  @Test
  void categoryBehindAnArticleBelongsToTheName() {
    assertThat(Names.in("He got the Larch Memorial Award for a Graduate Student on Monday."))
        .containsExactly("Larch Memorial Award for a Graduate Student");
  }
}
