package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.exporter.Releases;
import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a reader can do with the page, tried out in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

  private static final List<Release> RUN =
      List.of(
          Releases.harbourLights(),
          Releases.sparse(),
          Releases.withHeadline("quiet", "Nothing to report from Cobbold Quay", "It rained."));

  private static Browser browser;

  @TempDir static Path directory;

  @BeforeAll
  static void writeAndStart() throws IOException {
    browser = Browser.start();
    try (ReleaseWriter writer =
        ReleaseWriters.open(directory, EnumSet.of(ExportFormat.HTML), ExportOptions.defaults())) {
      for (Release release : RUN) {
        writer.write(release);
      }
      writer.commit();
    }
    ReviewReport.write(
        directory.resolve("review.html"),
        List.of(review()),
        List.of(new MeasureRow("organisation", 8, 1, 2, 8 / 9.0, .8, .842)));
  }

  private static ReviewedRelease review() {
    Release release = Releases.harbourLights();
    return new ReviewedRelease(
        release,
        List.of(
            new FactReview(FactKind.ORGANISATION, 0, Verdict.RIGHT, null),
            new FactReview(FactKind.CITY, 0, Verdict.WRONG, "nearest label: Aldmoor Bay"),
            new FactReview(FactKind.AWARD, 0, Verdict.PARTLY, "labelled recipient: the harbour"),
            new FactReview(FactKind.QUOTE, 0, Verdict.OPEN, null)),
        List.of(
            new MissedFact(
                FactKind.ORGANISATION,
                "Northern Light",
                List.of(Releases.span(release.text(), "Northern Light")),
                "Northern Light Foundation")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.resize(1400, 900);
    browser.open(directory.resolve("report.html"), "");
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    browser.assertQuiet();
  }

  private static List<String> listed() {
    return browser.texts("#list .row h3");
  }

  @Test
  void thePageOpensWithItsCountsAndAllReleases() {
    assertThat(browser.texts(".counts dd")).startsWith("3", "2", "2", "2", "2");
    assertThat(listed())
        .containsExactly(
            "Aldmoor Harbour Trust takes two \"Northern Light\" prizes",
            "fish/brine, \"sons\"",
            "Nothing to report from Cobbold Quay");
    assertThat(browser.texts("#found")).containsExactly("3 releases");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(
            browser.value(
                "document.querySelector('meta[http-equiv=Content-Security-Policy]').content"))
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void aSearchLooksAtHeadlinesFactsAndTexts() {
    browser.fill("#search", "COBBOLD");
    assertThat(listed()).containsExactly("Nothing to report from Cobbold Quay");
    browser.fill("#search", "golden  net");
    assertThat(listed()).containsExactly("fish/brine, \"sons\"");
    browser.fill("#search", "rained");
    assertThat(listed()).hasSize(1);
    browser.fill("#search", "no such words");
    assertThat(listed()).isEmpty();
    assertThat(browser.texts("#list .empty")).containsExactly("No release fits these filters.");
    browser.first("#clear").click();
    assertThat(listed()).hasSize(3);
  }

  @Test
  void aSearchCanLookAtOneFieldAlone() {
    browser.fill("#search", "city: aldmoor");
    assertThat(listed()).hasSize(1);
    browser.fill("#search", "speaker:aldmoor");
    assertThat(listed()).isEmpty();
    browser.fill("#search", "Speaker:OKAFOR");
    assertThat(listed()).hasSize(1);
    browser.fill("#search", "recipient:harbour trust");
    assertThat(listed()).hasSize(1);
    browser.fill("#search", "award:golden net");
    assertThat(listed()).containsExactly("fish/brine, \"sons\"");
    browser.fill("#search", "constructor:x");
    assertThat(listed()).isEmpty();
  }

  @Test
  void filtersNarrowByKindOutcomeAndOrganisation() {
    browser.first("#kinds .quote input").click();
    assertThat(listed()).hasSize(2);
    browser.choose("#outcome", "runner_up");
    assertThat(listed()).containsExactly("fish/brine, \"sons\"");
    assertThat(browser.texts("#found")).containsExactly("1 of 3 releases");
    browser.first("#clear").click();
    browser.fill("#organisation", "harbour trust");
    assertThat(listed())
        .containsExactly("Aldmoor Harbour Trust takes two \"Northern Light\" prizes");
  }

  @Test
  void aBarLeadsToTheReleasesBehindIt() {
    browser.first(".bar.runner_up").click();

    assertThat(listed()).containsExactly("fish/brine, \"sons\"");
  }

  @Test
  void aReleaseOpensWithItsTextAndFacts() {
    browser.all("#list .row").get(0).click();

    assertThat(browser.value("document.querySelector('#text').textContent"))
        .isEqualTo(Releases.harbourLights().text());
    assertThat(browser.texts(".fact .what"))
        .containsExactly(
            "Aldmoor Harbour Trust", "Aldmoor", "Northern Light Prize for Public Space");
    assertThat(browser.texts(".notes")).containsExactly("2 bytes replaced", "cut at 1 MB");
    assertThat(browser.value("document.title"))
        .isEqualTo(
            "Aldmoor Harbour Trust takes two \"Northern Light\" prizes \u2013 Presswork report");
  }

  @Test
  void aClickOnARowGoesToItsWordsPlaceByPlace() {
    browser.open(directory.resolve("report.html"), "#/harbour-lights");
    browser.first(".fact.organisation").click();
    assertThat(browser.texts("#text mark.now")).containsExactly("Aldmoor Harbour Trust");
    browser.first(".fact.organisation").click();
    assertThat(browser.texts("#text mark.now")).containsExactly("AHT");
    browser.first(".fact.quote").click();
    assertThat(browser.texts("#text mark.now"))
        .containsExactly("We built it for the town,", "and the town uses it.");
    assertThat(browser.texts(".fact.now .said"))
        .containsExactly("\u201CWe built it for the town, and the town uses it.\u201D");
  }

  @Test
  void aClickOnWordsGoesToTheirRow() {
    browser.open(directory.resolve("report.html"), "#/harbour-lights");
    browser.first("#text mark.city").click();

    assertThat(browser.texts(".fact.now .what")).containsExactly("Aldmoor");
  }

  @Test
  void hoverAndFocusShowKindFieldsRuleAndConfidence() {
    browser.open(directory.resolve("report.html"), "#/harbour-lights");
    browser.hover(browser.first("#text mark.quote"));
    assertThat(browser.first("#card").getText())
        .contains("quote", "Ines Okafor", "chief executive", "quote.post.verb-speaker", "1.00");
    browser.run("document.querySelector('#text mark.award:not(.organisation)').focus()");
    assertThat(browser.first("#card").getText())
        .contains("award", "Northern Light Gala", "award.won.active", "0.93");
    browser.type(Keys.ESCAPE);
    assertThat(browser.first("#card").isDisplayed()).isFalse();
  }

  @Test
  void marksCanBeHiddenByKind() {
    browser.open(directory.resolve("report.html"), "#/harbour-lights");
    browser.first(".legend .organisation").click();

    assertThat(browser.all("#text mark.organisation")).isEmpty();
    assertThat(browser.value("document.querySelector('#text').textContent"))
        .isEqualTo(Releases.harbourLights().text());
    browser.first(".fact.organisation").click();
    assertThat(browser.texts("#text mark.now")).hasSize(1);
  }

  @Test
  void theKeyboardIsEnough() {
    browser.type("/", "northern", Keys.ENTER);
    assertThat(browser.value("location.hash")).isEqualTo("#/harbour-lights");
    browser.type("n");
    assertThat(browser.texts(".fact.now .what")).containsExactly("Aldmoor Harbour Trust");
    browser.type("4");
    assertThat(browser.all("#text mark.quote")).isEmpty();
    browser.type(Keys.ESCAPE);
    assertThat(browser.first("#overview").isDisplayed()).isTrue();
    browser.first("#clear").click();
    browser.type(Keys.ESCAPE);
    browser.type("j", "j");
    assertThat(browser.value("location.hash")).isEqualTo("#/fish%2Fbrine%2C%20%22sons%22");
    browser.type("k");
    assertThat(browser.value("location.hash")).isEqualTo("#/harbour-lights");
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    browser.resize(360, 780);
    for (String fragment : List.of("", "#/harbour-lights", "#/quiet")) {
      browser.open(directory.resolve("report.html"), fragment);
      assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
          .as(fragment)
          .isEqualTo(true);
    }
    assertThat(browser.first("#finder").isDisplayed()).isFalse();
    browser.first(".back").click();
    assertThat(browser.first("#finder").isDisplayed()).isTrue();
  }

  @Test
  void anEvaluationMarksMissesAndFalseAlarms() {
    browser.open(directory.resolve("review.html"), "#/harbour-lights");

    assertThat(browser.texts("#text mark.missed")).containsExactly("Northern Light");
    assertThat(browser.texts("#text mark.wrong")).containsExactly("ALDMOOR");
    assertThat(browser.texts(".fact .pill.missed")).containsExactly("missed");
    assertThat(browser.first(".fact.award").getText())
        .contains("partly right", "labelled recipient: the harbour");
    browser.choose("#error", "missed");
    assertThat(browser.texts(".fact .what")).containsExactly("Northern Light");
    assertThat(listed()).hasSize(1);
    browser.first("#kinds .quote input").click();
    assertThat(listed()).isEmpty();
  }

  @Test
  void anEvaluationOpensWithItsScores() {
    browser.open(directory.resolve("review.html"), "");

    assertThat(browser.first(".scores tbody").getText())
        .isEqualTo("organisation .889 .800 .842 8 1 2");
    assertThat(browser.texts(".row .bad")).containsExactly("3 errors");
  }
}
