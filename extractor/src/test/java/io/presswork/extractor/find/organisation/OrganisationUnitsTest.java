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
    assertThat(organisations("She spoke for the National Association of Harbour Directors."))
        .containsExactly("National Association of Harbour Directors");
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
  void headStandsFirstInOtherLanguages() {
    assertThat(organisations("The boats were paid for by the Fundación Velbarin last year."))
        .containsExactly("Fundación Velbarin");
  }
}
