package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the lines of a list while they are gathered. */
class OpenListTest {

  private static final ListWords WORDS = ListWords.load();
  private static final Headline SILENT = new Headline(null, false);

  @Test
  void headingPartsTheLinesIntoGroups() {
    OpenList open = new OpenList(lead(Kind.AWARDS, Outcome.WON), SILENT, WORDS);
    open.line(text("Ines Okafor"));
    open.heading(text("Best Sound"));
    open.line(text("Tom Reed"));
    open.line(text("Mairi Strand"));

    AwardList list = open.closed();

    assertThat(list).isNotNull();
    assertThat(list.groups())
        .extracting(AwardList.Group::heading)
        .containsExactly(null, text("Best Sound"));
    assertThat(list.groups()).extracting(group -> group.lines().size()).containsExactly(1, 2);
  }

  @Test
  void placeStandsOverTheLinesAndKeepsTheHeading() {
    OpenList open = new OpenList(lead(Kind.AWARDS, Outcome.WON), SILENT, WORDS);
    open.heading(text("Best Sound"));
    open.heading(text("Second place"));
    open.line(text("Ines Okafor"));
    open.line(text("Tom Reed"));

    AwardList list = open.closed();

    assertThat(list).isNotNull();
    assertThat(list.groups()).hasSize(1);
    assertThat(list.groups().get(0).heading()).isEqualTo(text("Best Sound"));
    assertThat(list.groups().get(0).grade()).isNotNull();
  }

  @Test
  void leadInDecidesTheOutcomeBeforeTheHeadline() {
    Headline headline = new Headline(lead(Kind.AWARDS, Outcome.NOMINATED), false);

    assertThat(outcome(lead(Kind.AWARDS, Outcome.SHORTLISTED), headline))
        .isEqualTo(Outcome.SHORTLISTED);
    assertThat(outcome(null, headline)).isEqualTo(Outcome.NOMINATED);
    assertThat(outcome(null, SILENT)).isEqualTo(Outcome.WON);
  }

  @Test
  void listOfJudgesIsNone() {
    OpenList open = new OpenList(lead(Kind.NONE, null), SILENT, WORDS);
    open.line(text("Ines Okafor"));
    open.line(text("Tom Reed"));

    assertThat(open.closed()).isNull();
  }

  @Test
  void listWithoutLinesIsNone() {
    OpenList open = new OpenList(lead(Kind.AWARDS, Outcome.WON), SILENT, WORDS);
    open.heading(text("Best Sound"));

    assertThat(open.closed()).isNull();
  }

  @Test
  void namesWithoutAnyWordOfAwardsAreNone() {
    OpenList open = new OpenList(null, SILENT, WORDS);
    open.line(text("Ines Okafor"));
    open.line(text("Tom Reed"));
    open.line(text("Mairi Strand"));

    assertThat(open.closed()).isNull();
  }

  private static @Nullable Outcome outcome(@Nullable Lead lead, Headline headline) {
    OpenList open = new OpenList(lead, headline, WORDS);
    open.line(text("Best Sound Award: Ines Okafor"));
    open.line(text("Best Light Award: Tom Reed"));
    open.line(text("Best Film Award: Mairi Strand"));
    AwardList list = open.closed();
    return list == null ? null : list.outcome();
  }

  private static Lead lead(Kind kind, @Nullable Outcome outcome) {
    ListRule rule =
        new ListRule(
            "list.test", kind, outcome, RecipientPlace.LINE, List.of(), List.of(), List.of());
    return new Lead(rule, text("The winners are:"), true, false, 0);
  }

  private static Stretch text(String text) {
    return new Stretch(0, text);
  }
}
