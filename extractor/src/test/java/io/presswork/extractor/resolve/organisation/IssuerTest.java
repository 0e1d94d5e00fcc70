package io.presswork.extractor.resolve.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extracted;
import io.presswork.model.Organisation;
import io.presswork.model.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerTest {

  private static final String TEXT =
      "Brightwater Ltd opens a second pier\n\nThe pier was paid for by Murrayfield University, and"
          + " Murrayfield University uses it. \"We like it,\" said Ruth Adeyemi of Murrayfield"
          + " University.\n\nAbout Brightwater Ltd\n\nBrightwater Ltd builds piers.";

  @Test
  void issuerStandsInHeadlineAndBoilerplate() {
    Release release = Extracted.from(TEXT);
    assertThat(Issuer.of(release.organisations()).map(Organisation::name))
        .contains("Brightwater Ltd");
  }

  @Test
  void releaseWithoutOrganisationsHasNoIssuer() {
    assertThat(Issuer.of(List.of())).isEmpty();
  }

  @Test
  void stretchOfTextLeadsToItsOrganisation() {
    Release release = Extracted.from(TEXT);
    int by = TEXT.indexOf("by Murrayfield");
    OrganisationNames names = OrganisationNames.of(release.organisations());
    assertThat(names.canonical(by, by + 30)).contains("Murrayfield University");
    assertThat(names.canonical(by, by + 8)).isEmpty();
  }
}
