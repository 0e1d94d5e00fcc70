package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brine & Sons; BRINE AND SONS; brine  &\u00A0sons; The Brine & Sons; \"Brine & Sons\"",
        "Søndergård Ærø; Sondergard Aero; SØNDERGÅRD ÆRØ",
        "Łódź Straße; Lodz Strasse; LODZ STRASSE",
        "Farmer's Union; Farmer’s Union; Farmers Union",
        "Aldmoor; Aldmoor Inc.; Aldmoor, Inc; Aldmoor Incorporated; Aldmoor Ltd; Aldmoor Limited;"
            + " Aldmoor LLC; Aldmoor L.L.C.; Aldmoor LLP; Aldmoor plc; Aldmoor PLC; Aldmoor p.l.c.;"
            + " Aldmoor Corp.; Aldmoor Corporation; Aldmoor Co.; Aldmoor Company; The Aldmoor"
            + " Company; Aldmoor & Co.; Aldmoor Co., Ltd.; Aldmoor Pty Ltd; Aldmoor Pvt. Ltd.;"
            + " Aldmoor Private Limited",
        "Mossgrid; Mossgrid GmbH; Mossgrid AG; Mossgrid KG; Mossgrid GmbH & Co. KG; Mossgrid SE;"
            + " Mossgrid S.A.; Mossgrid SA; Mossgrid SAS; Mossgrid SpA; Mossgrid S.p.A.; Mossgrid"
            + " NV; Mossgrid N.V.; Mossgrid BV; Mossgrid A/S; Mossgrid AS; Mossgrid AB; Mossgrid Oy",
        "U.S. Tide Survey; US Tide Survey; U. S. Tide Survey; United States Tide Survey",
        "A.H.T. Fund; AHT Fund; A H T Fund"
      })
  void theseAreOne(String forms) {
    assertThat(Arrays.stream(forms.split("; ")).map(OrganisationKey::of).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aldmoor; Aldmoor Trust; Aldmoor Holdings; Aldmoor Group; Aldmoor Spa",
        "Brine & Sons; Brine Sons; Brine & Son",
        "Sing As; Sing",
        "Private Gallery; Gallery",
        "Harbour One; Harbour Two; Harbour 1",
        "Bank of Aldmoor; Aldmoor Bank",
        "Company Limited Theatre; Theatre",
        "Disney+ Fans; Disney and Fans"
      })
  void theseAreNot(String forms) {
    String[] names = forms.split("; ");
    assertThat(Arrays.stream(names).map(OrganisationKey::of).distinct()).hasSize(names.length);
  }

  @Test
  void aNameOfNothingButALegalFormStays() {
    assertThat(OrganisationKey.of("The Limited")).isEqualTo("limited");
    assertThat(OrganisationKey.of("The Company")).isEqualTo("company");
    assertThat(OrganisationKey.of("The")).isEqualTo("the");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!", "\uD83D\uDE00", "\uD83D", "=", "\u0000", "?!"})
  void aNameWithoutAWordIsItsOwnKey(String name) {
    assertThat(OrganisationKey.of(name)).isEqualTo(name);
  }

  @Test
  void marksOfOtherScriptsAreParts() {
    assertThat(OrganisationKey.of("\u0915\u093F")).isNotEqualTo(OrganisationKey.of("\u0915\u0940"));
    assertThat(OrganisationKey.of("e\u0301clair")).isEqualTo(OrganisationKey.of("\u00C9CLAIR"));
  }
}
