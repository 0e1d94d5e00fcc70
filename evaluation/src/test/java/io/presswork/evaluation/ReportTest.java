package io.presswork.evaluation;

import static io.presswork.evaluation.Facts.award;
import static io.presswork.evaluation.Facts.city;
import static io.presswork.evaluation.Facts.organisation;
import static io.presswork.evaluation.Facts.organisations;
import static io.presswork.evaluation.Facts.quote;
import static io.presswork.evaluation.Facts.quoteOf;
import static io.presswork.evaluation.Facts.quotes;
import static io.presswork.evaluation.Facts.report;
import static io.presswork.evaluation.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a report looks like. */
class ReportTest {

  private static final EvaluationReport REPORT =
      Evaluator.evaluate(
          List.of(
              LabelledRelease.complete(
                  "harbour",
                  List.of(organisation("Aldmoor Harbour Trust"), organisation("Vale Bank")),
                  List.of(city("Aldmoor")),
                  List.of(
                      award("Orrin Prize", null, "Vale Bank", Outcome.FINALIST),
                      won("Marsh Medal", "Vale Bank")),
                  List.of(quoteOf("Ines Okafor", "director", null, "We built it."))),
              LabelledRelease.complete(
                  "lost", List.of(organisation("Marsh Media")), List.of(), List.of(), List.of())),
          List.of(
              LabelledRelease.complete(
                  "harbour",
                  List.of(organisation("Harbour Trust"), organisation("Vale Bank")),
                  List.of(city("Aldmoor")),
                  List.of(won("Orrin Prize", "Vale Bank")),
                  List.of(quote("Okafor", "We built it."))),
              LabelledRelease.empty("other")));

  @Test
  void theSummaryIsATable() {
    assertThat(TextReport.summary(REPORT))
        .isEqualTo(
            """
            Labelled releases: 2; extracted: 1.
            Without an extraction, all their facts count as missed: lost.
            Extracted without labels, not scored: other.
            Strict: the same words but for case, punctuation around them and a leading article.
            Partial: at least half of the words in common (awards: 0.6), or a speaker's last name.

                                     labels  strict P      R     F1  partial P      R     F1
            organisation                  3     0.500  0.333  0.400      1.000  0.667  0.800
            city                          1     1.000  1.000  1.000      1.000  1.000  1.000
            award                         2     1.000  0.500  0.667      1.000  0.500  0.667
            award+recipient               2     1.000  0.500  0.667      1.000  0.500  0.667
            award+recipient+outcome       2     0.000  0.000  0.000      0.000  0.000  0.000
            quote                         1     1.000  1.000  1.000      1.000  1.000  1.000
            quote+speaker                 1     0.000  0.000  0.000      1.000  1.000  1.000

            Fields of what was found (right: the same words; near: 0.6 of the words):

                                  labels  right   near  not labelled
            city region                0      -      -             0
            city country               0      -      -             0
            award category             0      -      -             0
            award count                0      -      -             0
            award granter              0      -      -             0
            award event                0      -      -             0
            award year                 0      -      -             0
            speaker title              1  0.000  0.000             0
            speaker organisation       0      -      -             0
            """);
  }

  @Test
  void releasesAreListedWithTheirMean() {
    assertThat(TextReport.documents(REPORT))
        .isEqualTo(
            """
            strict F1  organisation   city  award  award+recipient  award+recipient+outcome  quote  quote+speaker
            harbour           0.500  1.000  0.667            0.667                    0.000  1.000          0.000
            lost              0.000      -      -                -                        -      -              -
            mean              0.250  1.000  0.667            0.667                    0.000  1.000          0.000
            """);
  }

  @Test
  void errorsAreListedOnce() {
    assertThat(TextReport.errors(REPORT))
        .isEqualTo(
            """
            Errors (~: none where partial matches count)

            organisation: 3
            ~ harbour: missed Aldmoor Harbour Trust | extracted: Harbour Trust
            ~ harbour: wrong Harbour Trust | label: Aldmoor Harbour Trust
              lost: missed Marsh Media

            city: 0

            award: 1
              harbour: missed Marsh Medal -> Vale Bank (won)

            award+recipient: 1
              and 1 that are listed under award

            award+recipient+outcome: 3
              harbour: missed Orrin Prize -> Vale Bank (finalist) | extracted: Orrin Prize -> Vale Bank (won)
              harbour: wrong Orrin Prize -> Vale Bank (won) | label: Orrin Prize -> Vale Bank (finalist)
              and 1 that are listed under award+recipient

            quote: 0

            quote+speaker: 2
            ~ harbour: missed We built it. -- Ines Okafor | extracted: We built it. -- Okafor
            ~ harbour: wrong We built it. -- Okafor | label: We built it. -- Ines Okafor

            fields: 1
              harbour: speaker title of We built it. is director | extracted: nothing
            """);
  }

  @Test
  void theWholeReportIsItsThreeParts() {
    assertThat(TextReport.render(REPORT))
        .isEqualTo(
            TextReport.summary(REPORT)
                + "\n"
                + TextReport.documents(REPORT)
                + "\n"
                + TextReport.errors(REPORT));
  }

  @Test
  void theReaderIsToldWhereNoIdentifierFits() {
    EvaluationReport report =
        Evaluator.evaluate(
            List.of(LabelledRelease.empty("a")), List.of(LabelledRelease.empty("folder/a")));

    assertThat(TextReport.summary(report))
        .contains("No identifier is on both sides: was the same folder given to both?\n");
  }

  @Test
  void longAndWildTextsStayOnTheirLine() {
    String wild = "\u001b[31m" + "\n\uD83C\uDFC6".repeat(200);
    EvaluationReport report = report(quotes(quote(null, wild)), quotes());

    String line =
        TextReport.errors(report)
            .lines()
            .filter(l -> l.contains("missed"))
            .findFirst()
            .orElseThrow();

    assertThat(line).doesNotContain("\u001b").endsWith("...");
    assertThat(line.length()).isLessThan(200);
    assertThat(Character.isHighSurrogate(line.charAt(line.length() - 4))).isFalse();
  }

  @Test
  void figuresDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      EvaluationReport report =
          report(organisations(organisation("TITIL")), organisations(organisation("titil")));
      assertThat(TextReport.summary(report)).contains("1.000  1.000  1.000");
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(
              report(organisations(organisation("TITIL")), organisations(organisation("titil")))
                  .errors())
          .isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theJsonHoldsEveryFigure() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonReport.render(REPORT));

    assertThat(json.get("labelled").intValue()).isEqualTo(2);
    assertThat(json.at("/withoutExtraction/0").textValue()).isEqualTo("lost");
    assertThat(json.at("/withoutLabels/0").textValue()).isEqualTo("other");
    JsonNode strict = json.at("/measures/organisation/strict");
    assertThat(strict.get("truePositives").intValue()).isEqualTo(1);
    assertThat(strict.get("falsePositives").intValue()).isEqualTo(1);
    assertThat(strict.get("falseNegatives").intValue()).isEqualTo(2);
    assertThat(strict.get("precision").decimalValue()).isEqualByComparingTo("0.5");
    assertThat(strict.get("recall").decimalValue()).isEqualByComparingTo("0.3333");
    assertThat(json.at("/measures/organisation/meanStrictF1").decimalValue())
        .isEqualByComparingTo("0.25");
    assertThat(json.at("/measures/award+recipient+outcome/partial/f1").doubleValue()).isZero();
    assertThat(json.at("/fields/speaker title/labels").intValue()).isOne();
    assertThat(json.at("/documents/1/id").textValue()).isEqualTo("lost");
    assertThat(json.at("/documents/1/extracted").booleanValue()).isFalse();
    assertThat(json.at("/documents/0/measures/quote/strict/f1").doubleValue()).isOne();
    assertThat(json.get("errors")).hasSize(10);
    assertThat(json.at("/errors/0/nearest").textValue()).isEqualTo("Harbour Trust");
    assertThat(json.at("/errors/0/rightIfPartial").booleanValue()).isTrue();
    assertThat(json.at("/fieldErrors/0/extracted").isNull()).isTrue();
  }

  @Test
  void theJsonHasTheSameBytesEverywhere() {
    String json = JsonReport.render(REPORT);

    assertThat(json).startsWith("{\n  \"labelled\" : 2,\n").endsWith("}\n").doesNotContain("\r");
    assertThat(JsonReport.render(REPORT)).isEqualTo(json);
  }
}
