package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.awards;
import static io.presswork.evaluation.Facts.cities;
import static io.presswork.evaluation.Facts.quoteOf;
import static io.presswork.evaluation.Facts.quotes;
import static io.presswork.evaluation.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What else is compared of facts that match. */
class FieldScoreTest {

  private static final LabelledRelease FULL =
      awards(award("Design", 3, "Orrin Foundation", "Orrin Gala Night", 2024));

  private static AwardLabel award(
      @Nullable String category,
      int count,
      @Nullable String granter,
      @Nullable String event,
      Integer... years) {
    return new AwardLabel(
        List.of("Orrin Prize"),
        category,
        List.of("Vale"),
        List.of(Outcome.WON),
        count,
        granter == null ? List.of() : List.of(granter),
        event,
        List.of(years),
        false);
  }

  @Test
  void rightFieldsAreRight() {
    EvaluationReport report = report(FULL, FULL);

    for (Field field :
        List.of(
            Field.AWARD_CATEGORY,
            Field.AWARD_COUNT,
            Field.AWARD_GRANTER,
            Field.AWARD_EVENT,
            Field.AWARD_YEAR)) {
      assertThat(report.field(field)).as(field.label()).isEqualTo(new FieldScore(1, 1, 1, 0));
    }
    assertThat(report.fieldErrors()).isEmpty();
  }

  @Test
  void missingFieldsAreErrors() {
    EvaluationReport report = report(FULL, awards(award(null, 1, null, null)));

    for (Field field :
        List.of(
            Field.AWARD_CATEGORY,
            Field.AWARD_COUNT,
            Field.AWARD_GRANTER,
            Field.AWARD_EVENT,
            Field.AWARD_YEAR)) {
      assertThat(report.field(field)).as(field.label()).isEqualTo(new FieldScore(1, 0, 0, 0));
    }
    assertThat(report.fieldErrors())
        .extracting(FieldError::field, FieldError::expected, FieldError::extracted)
        .containsExactly(
            tuple(Field.AWARD_CATEGORY, "Design", null),
            tuple(Field.AWARD_COUNT, "3", null),
            tuple(Field.AWARD_GRANTER, "Orrin Foundation", null),
            tuple(Field.AWARD_EVENT, "Orrin Gala Night", null),
            tuple(Field.AWARD_YEAR, "2024", null));
  }

  @Test
  void fieldsWithoutALabelAreCountedApart() {
    EvaluationReport report = report(awards(award(null, 1, null, null)), FULL);

    assertThat(report.field(Field.AWARD_YEAR)).isEqualTo(new FieldScore(0, 0, 0, 1));
    assertThat(report.field(Field.AWARD_COUNT)).isEqualTo(new FieldScore(0, 0, 0, 1));
    assertThat(report.fieldErrors()).isEmpty();
  }

  @Test
  void clippedFieldsAreNear() {
    EvaluationReport report =
        report(FULL, awards(award("Design", 3, "Orrin Foundation", "Orrin Gala", 2024)));

    assertThat(report.field(Field.AWARD_EVENT)).isEqualTo(new FieldScore(1, 0, 1, 0));
  }

  @Test
  void oneOfSeveralYearsIsRight() {
    LabelledRelease gold = awards(award(null, 1, null, null, 1996, 1997));

    assertThat(report(gold, awards(award(null, 1, null, null, 1997))).field(Field.AWARD_YEAR))
        .isEqualTo(new FieldScore(1, 1, 1, 0));
    assertThat(report(gold, awards(award(null, 1, null, null, 1998))).field(Field.AWARD_YEAR))
        .isEqualTo(new FieldScore(1, 0, 0, 0));
  }

  @Test
  void fieldsOfWrongFactsAreNotAsked() {
    LabelledRelease extracted =
        awards(
            new AwardLabel(
                List.of("Marsh Medal"),
                "Design",
                List.of("Vale"),
                List.of(Outcome.WON),
                1,
                List.of(),
                null,
                List.of(2024),
                false));

    assertThat(report(FULL, extracted).field(Field.AWARD_YEAR)).isEqualTo(FieldScore.NONE);
  }

  @Test
  void titleAndOrganisationAreAskedOncePerQuote() {
    LabelledRelease gold =
        quotes(
            quoteOf("Ines Okafor", "chief executive", "Vale Bank", "We built it,", "and so on."));
    LabelledRelease extracted =
        quotes(quoteOf("Okafor", "Chief Executive", "Vale", "We built it,", "and so on."));

    EvaluationReport report = report(gold, extracted);

    assertThat(report.field(Field.SPEAKER_TITLE)).isEqualTo(new FieldScore(1, 1, 1, 0));
    assertThat(report.field(Field.SPEAKER_ORGANISATION)).isEqualTo(new FieldScore(1, 0, 1, 0));
  }

  @Test
  void aCityHasARegionAndACountry() {
    LabelledRelease gold =
        cities(new CityLabel(List.of("Aldmoor"), "Northshire", "England", false));
    LabelledRelease extracted =
        cities(new CityLabel(List.of("Aldmoor"), "Southshire", null, false));

    EvaluationReport report = report(gold, extracted);

    assertThat(report.field(Field.CITY_REGION)).isEqualTo(new FieldScore(1, 0, 0, 0));
    assertThat(report.field(Field.CITY_COUNTRY)).isEqualTo(new FieldScore(1, 0, 0, 0));
    assertThat(report.fieldErrors())
        .containsExactly(
            new FieldError("d", Field.CITY_REGION, "Aldmoor", "Northshire", "Southshire", false),
            new FieldError("d", Field.CITY_COUNTRY, "Aldmoor", "England", null, false));
  }
}
