package io.presswork.extractor.find.organisation;

import static io.presswork.extractor.Extracted.from;
import static io.presswork.extractor.Extracted.organisations;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as an organisation, on invented releases. */
class OrganisationsInTextTest {

  @Test
  void fullNameAcronymAndShortFormAreOne() {
    String text =
        "The Quillmere Harbour Trust (QHT) opened a new pier on Monday. QHT runs four piers."
            + " The Trust was founded in 1901, and the Quillmere Harbour Trust still owns them all.";
    List<Organisation> found = from(text).organisations();
    assertThat(found).extracting(Organisation::name).containsExactly("Quillmere Harbour Trust");
    assertThat(found.get(0).aliases()).containsExactly("QHT", "Trust");
  }

  @Test
  void legalFormMakesACompanyAndIsPartOfItsName() {
    assertThat(organisations("The work was done by Tarn & Vale Joinery, LLC over two years."))
        .containsExactly("Tarn & Vale Joinery, LLC");
  }

  @Test
  void stateBehindACommaIsNoLegalForm() {
    assertThat(
            organisations(
                "The workshop in Fort Wayne, IN, and the shop in Reading, PA, stay open."))
        .isEmpty();
  }

  @Test
  void possessiveAndUnitAreTwo() {
    assertThat(
            organisations("Speaking for Marrowby Council's Fleet Services Department, she agreed."))
        .containsExactly("Marrowby Council", "Fleet Services Department");
  }

  @Test
  void unitOfIsAnOrganisationOfItsOwn() {
    assertThat(organisations("It was tested by the Signal Business Unit of Orrowick Systems Ltd."))
        .containsExactly("Signal Business Unit", "Orrowick Systems Ltd");
  }

  @Test
  void ministryTakesItsFieldAlong() {
    assertThat(organisations("A spokesman for the Ministry of Ports and Fisheries welcomed it."))
        .containsExactly("Ministry of Ports and Fisheries");
  }

  @Test
  void oneWordCompanyIsKnownByItsDescription() {
    assertThat(organisations("Zelvanor, a provider of tide tables, grew by half last year."))
        .containsExactly("Zelvanor");
  }

  @Test
  void employerStandsBehindTitleInAList() {
    String text =
        "Speakers of the evening are named\n\nThree people will speak at the opening of the new pier"
            + " on Monday evening, and the doors open at six.\n\n* Ruth Adeyemi, head of design, Corvale\n* Peter Lindqvist, editor,"
            + " Northmark Daily News\n* Anna Kowalska, director, Brightwater Ltd";
    assertThat(organisations(text)).contains("Corvale", "Northmark Daily News", "Brightwater Ltd");
  }

  @Test
  void listVouchesForItsUnknownMembers() {
    String text =
        "This year's finalists are:\n\nBrightwater Ltd\n\nVexonia\n\nHalden & Sons Inc.\n\n"
            + "Murrayfield University\n\nOrbalith";
    assertThat(organisations(text)).contains("Vexonia", "Orbalith");
  }

  @Test
  void enumerationVouchesForItsUnknownMembers() {
    assertThat(
            organisations("Its customers include Microsoft, Vexonia, Brightwater Ltd and Intel."))
        .contains("Vexonia");
  }

  @Test
  void productsEventsAwardsLawsAndProjectsAreNone() {
    String text =
        "The Riverlight Festival returns in June. The Golden Oar Award goes to nobody."
            + " The Clean Piers Act of 1998 and the Safe Harbour Project still apply."
            + " The Tidewise Conference was cancelled.";
    assertThat(organisations(text)).isEmpty();
  }

  @Test
  void genericWordsAloneAreNone() {
    assertThat(
            organisations(
                "The Board met on Tuesday. Company officials declined. The Council agreed."))
        .isEmpty();
  }

  @Test
  void newswiresExchangesAndSocialNetworksAreNone() {
    String text =
        "LEEDS, England, May 4, 2021 /PRNewswire/ -- Brightwater Ltd (NYSE: BWT) opened a pier."
            + "\n\nFollow us on Facebook, Twitter and LinkedIn.";
    assertThat(organisations(text)).containsExactly("Brightwater Ltd");
  }

  @Test
  void foundationNamedAfterAPersonIsNoPerson() {
    assertThat(organisations("The Margaret Oyelaran Foundation gave the boats. Oars came later."))
        .containsExactly("Margaret Oyelaran Foundation");
  }

  @Test
  void unrelatedNamesThatBeginAlikeStayApart() {
    assertThat(
            organisations(
                "Quillmere University and the Quillmere Harbour Trust signed. Quillmere University"
                    + " pays; the Quillmere Harbour Trust builds."))
        .containsExactly("Quillmere University", "Quillmere Harbour Trust");
  }

  @Test
  void headlineNamesAreCutAtVerbs() {
    String text =
        "Brightwater Ltd Wins Contract From Murrayfield University\n\nThe contract runs for two"
            + " years, Brightwater Ltd said, and Murrayfield University may extend it by another.";
    assertThat(organisations(text)).containsExactly("Brightwater Ltd", "Murrayfield University");
  }

  @Test
  void capitalLineIsNamedAsInTheBody() {
    String text =
        "BRIGHTWATER LTD OPENS PIER\n\nThe pier is 200 metres long, and Brightwater Ltd built it in"
            + " two years, as its engineers had said it would.";
    assertThat(organisations(text)).containsExactly("Brightwater Ltd");
  }

  @Test
  void everyMentionNamesItsRuleAndSection() {
    Organisation organisation =
        from("Brightwater Ltd opens a pier\n\nThe pier took two years, Brightwater Ltd said, and is"
                + " 200 metres long.\n\nAbout Brightwater Ltd\n\nBrightwater Ltd builds piers.")
            .organisations()
            .get(0);
    assertThat(organisation.mentions())
        .extracting(Mention::section)
        .contains(Section.HEADLINE, Section.BODY, Section.ABOUT);
    assertThat(organisation.mentions()).allSatisfy(m -> assertThat(m.rule()).startsWith("org."));
  }
}
