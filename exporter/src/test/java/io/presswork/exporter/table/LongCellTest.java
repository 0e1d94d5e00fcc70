package io.presswork.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Releases;
import io.presswork.model.Release;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cells that no spreadsheet takes whole. */
class LongCellTest {

  private static final int LIMIT = 32_767;

  private final SpreadsheetRows rows = new SpreadsheetRows(CellText.GUARDED);

  @Test
  void aCellOfTheGreatestLengthIsKept() {
    String words = "x".repeat(LIMIT);

    assertThat(headline(words)).isEqualTo(words);
    assertThat(issues(Releases.withHeadline("a", words, "t"))).isEmpty();
  }

  @Test
  void aLongerCellIsCutAndTheIssuesSayWhere() {
    String words = "x".repeat(40_000);

    assertThat(headline(words)).isEqualTo("x".repeat(LIMIT));
    assertThat(issues(Releases.withHeadline("a", words, "t")))
        .isEqualTo("cells cut to 32767 characters: releases.headline (1)");
  }

  @Test
  void theGuardCountsToo() {
    assertThat(headline("=".repeat(LIMIT))).isEqualTo("'" + "=".repeat(LIMIT - 1));
  }

  @Test
  void aPairOfSurrogatesIsNotCutApart() {
    String start = "x".repeat(LIMIT - 1);

    assertThat(headline(start + "\uD83D\uDE00")).isEqualTo(start);
  }

  @Test
  void cutsInOtherTablesAreReportedInTheReleasesRow() {
    String words = "y".repeat(40_000);

    String issues = issues(Releases.saying("a", words));

    assertThat(issues)
        .hasSize(LIMIT)
        .startsWith("yyy")
        .contains("y; cells cut to 32767 characters: organisations.organisation (1),")
        .contains("organisations.aliases (1)", "quotes.quote (1)", "awards.sentence (1)")
        .endsWith("releases.issues (1)");
  }

  @Test
  void issuesGiveWayToTheNoticeOfACut() {
    Release release = withIssues("x".repeat(40_000), List.of("z".repeat(LIMIT - 10)));

    assertThat(issues(release))
        .hasSize(LIMIT)
        .endsWith("z; cells cut to 32767 characters: releases.headline (1), releases.issues (1)");
  }

  @Test
  void issuesStandBeforeTheNotice() {
    Release release = withIssues("x".repeat(40_000), List.of("not English", "2 bytes replaced"));

    assertThat(issues(release))
        .isEqualTo(
            "not English; 2 bytes replaced; cells cut to 32767 characters: releases.headline (1)");
  }

  @Test
  void manyCutsMakeAShortNotice() {
    Release one = Releases.saying("a", "y".repeat(40_000));
    Release many =
        new Release(
            "a",
            "a",
            null,
            null,
            null,
            Collections.nCopies(500, one.organisations().get(0)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            one.text());

    assertThat(issues(many))
        .isEqualTo(
            "cells cut to 32767 characters: organisations.organisation (500),"
                + " organisations.aliases (500), organisations.rule (500)");
  }

  private static Release withIssues(String headline, List<String> issues) {
    return new Release(
        "a", "a", null, headline, null, List.of(), List.of(), List.of(), List.of(), issues, "t");
  }

  private String headline(String words) {
    return cell(Releases.withHeadline("a", words, "t"), "headline");
  }

  private String issues(Release release) {
    return cell(release, "issues");
  }

  private String cell(Release release, String column) {
    int index =
        IntStream.range(0, Tables.RELEASES.columns().size())
            .filter(i -> Tables.RELEASES.columns().get(i).name().equals(column))
            .findFirst()
            .orElseThrow();
    return rows.of(new ReleaseEntry(release, null)).get(0).rows().get(0).get(index).text();
  }
}
