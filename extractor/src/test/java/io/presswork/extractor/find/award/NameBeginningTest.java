package io.presswork.extractor.find.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the name of an award begins. */
class NameBeginningTest {

  @Test
  void themeWithInBelongsToTheName() {
    assertThat(
            Names.in("The dairy has won the Excellence in Packaging Award ahead of forty others."))
        .containsExactly("Excellence in Packaging Award");
    assertThat(Names.in("The dairy has won the Print in Education Award ahead of forty others."))
        .containsExactly("Print in Education Award");
  }

  @Test
  void whatIsDoneForAnAwardIsLeftOut() {
    assertThat(Names.in("Entries for the Young Inventor Award close on the first day of March."))
        .containsExactly("Young Inventor Award");
    assertThat(Names.in("Sponsors of the Harbour Award include a ferry line and two bakers."))
        .containsExactly("Harbour Award");
    assertThat(Names.in("Tickets for the Harbour Award are on sale at the door from seven."))
        .containsExactly("Harbour Award");
  }

  @Test
  void particlesOfPeopleBelongToTheName() {
    assertThat(Names.in("The harpist was given the Ernst von Larch Music Prize last autumn."))
        .containsExactly("Ernst von Larch Music Prize");
  }

  @Test
  void numberOfTheEditionBelongsToTheName() {
    assertThat(Names.in("The picture swept the 12th Larkfield Awards on a cold night in March."))
        .containsExactly("12th Larkfield Awards");
    assertThat(Names.in("The picture swept the third annual Larkfield Awards on a cold night."))
        .containsExactly("third annual Larkfield Awards");
  }

  @Test
  void yearDoesNotBelongToTheName() {
    assertThat(Names.in("The picture was nominated for the 1997 Larkfield Award by its makers."))
        .containsExactly("Larkfield Award");
  }

  @Test
  void capitalOfTheSentenceMakesNoName() {
    assertThat(Names.in("Two awards were presented this year before lunch in the old hall."))
        .isEmpty();
  }

  @Test
  void verbMakesNoName() {
    assertThat(Names.in("Each spring the Larch Council awards grants to small theatres."))
        .isEmpty();
  }
}
