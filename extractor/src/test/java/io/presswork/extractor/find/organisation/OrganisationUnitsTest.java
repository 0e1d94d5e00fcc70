package io.presswork.extractor.find.organisation;

import static io.presswork.extractor.Extracted.organisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units, job titles and the words around a name that say what it is, on invented releases. */
class OrganisationUnitsTest {

  @Test
  void unitReachesOverAndToItsArticle() {
    assertThat(
            organisations(
                "It was tested by the Ports and Energy Business Unit of Orrowick Systems Ltd."))
        .containsExactly("Ports and Energy Business Unit", "Orrowick Systems Ltd");
  }

  @Test
  void fieldsOfAJobTitleAreNone() {
    assertThat(
            organisations(
                "“It works,” said Ruth Adeyemi, Director for Coastal Services and Urban Affairs at"
                    + " the Public Sector Division of Orrowick Systems Ltd."))
        .containsExactly("Public Sector Division", "Orrowick Systems Ltd");
  }

  @Test
  void peopleBehindOfMakeTheName() {
    assertThat(
            organisations(
                "The prize comes from the National Alliance of Recreation Keepers in May."))
        .containsExactly("National Alliance of Recreation Keepers");
  }

  @Test
  void nounBeforeTheNameSaysWhatItIs() {
    assertThat(organisations("The review appeared in the trade magazine Velbarin last week."))
        .containsExactly("Velbarin");
  }

  @Test
  void nounBehindTheNameSaysWhatItIsNot() {
    assertThat(organisations("The firm is among the Quiet Forty, a list of towns by the sea."))
        .isEmpty();
  }

  @Test
  void nounBeforeTheNameOutweighsTheNameModel() {
    assertThat(organisations("She joined the engineering firm Ottoline Varr in the spring."))
        .contains("Ottoline Varr");
  }

  @Test
  void givenNameAndSurnameAtAFirmArePerson() {
    assertThat(organisations("Pictures are sent out by Nora Thistle at Brightwater Ltd."))
        .containsExactly("Brightwater Ltd");
  }

  @Test
  void numberWordInsideASentenceOpensAName() {
    assertThat(organisations("The music was played by the Nine Wells Quartet on Sunday."))
        .containsExactly("Nine Wells Quartet");
  }

  @Test
  void headStandsFirstInOtherLanguages() {
    assertThat(organisations("The boats were paid for by the Fundación Velbarin last year."))
        .containsExactly("Fundación Velbarin");
  }
}
