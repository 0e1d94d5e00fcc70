package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.LabelledRelease;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * What holds for all labels and extractions, tried on invented ones; the repetition is the seed.
 */
class EvaluationPropertiesTest {

  private static final int TIMES = 60;

  @RepeatedTest(TIMES)
  void labelsAgainstThemselvesArePerfect(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    for (LabelledRelease release : List.of(random.distinct("d"), random.entangled("d"))) {
      EvaluationReport report = Facts.report(release, random.shuffled(release));

      for (Measure measure : Measure.values()) {
        assertThat(report.score(measure).strict().f1()).as("%s of %s", measure, release).isOne();
        assertThat(report.score(measure).partial().f1()).as("%s of %s", measure, release).isOne();
      }
      assertThat(report.errors()).as("errors of %s", release).isEmpty();
      assertThat(report.fieldErrors()).as("field errors of %s", release).isEmpty();
    }
  }

  @RepeatedTest(TIMES)
  void leavingOutFactsLowersRecallByExactlyTheirShare(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    LabelledRelease gold = random.distinct("d");
    int organisations = random.upTo(gold.organisations().size());
    int cities = random.upTo(gold.cities().size());
    int awards = random.upTo(gold.awards().size());
    LabelledRelease extracted =
        LabelledRelease.complete(
            "d",
            random.without(gold.organisations(), organisations),
            random.without(gold.cities(), cities),
            random.without(gold.awards(), awards),
            gold.quotes().subList(1, gold.quotes().size()));

    EvaluationReport report = Facts.report(gold, extracted);

    expect(report, Measure.ORGANISATION, gold.organisations().size(), organisations);
    expect(report, Measure.CITY, gold.cities().size(), cities);
    expect(report, Measure.AWARD, gold.awards().size(), awards);
    expect(report, Measure.AWARD_RECIPIENT, gold.awards().size(), awards);
    expect(report, Measure.AWARD_RECIPIENT_OUTCOME, gold.awards().size(), awards);
    int parts = gold.quotes().stream().mapToInt(quote -> quote.parts().size()).sum();
    int missing = gold.quotes().get(0).parts().size();
    expect(report, Measure.QUOTE, parts, missing);
    expect(report, Measure.QUOTE_SPEAKER, parts, missing);
  }

  private static void expect(EvaluationReport report, Measure measure, int all, int missing) {
    Score expected = new Score(all - missing, 0, missing);
    assertThat(report.score(measure)).isEqualTo(new MeasureScore(expected, expected));
    assertThat(report.score(measure).strict().recall()).isEqualTo((double) (all - missing) / all);
  }

  @RepeatedTest(TIMES)
  void theOrderOfFactsDoesNotMatter(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    LabelledRelease gold = random.entangled("d");
    LabelledRelease extracted = random.entangled("d");

    EvaluationReport report = Facts.report(gold, extracted);

    for (int i = 0; i < 5; i++) {
      assertThat(Facts.report(random.shuffled(gold), random.shuffled(extracted))).isEqualTo(report);
    }
  }

  @RepeatedTest(TIMES)
  void theOrderOfReleasesDoesNotMatter(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    LabelledRelease a = random.entangled("a");
    LabelledRelease b = random.entangled("b");
    LabelledRelease c = random.entangled("c");

    assertThat(Evaluator.evaluate(List.of(c, a, b), List.of(b, c.withId("a"), a.withId("c"))))
        .isEqualTo(Evaluator.evaluate(List.of(a, b, c), List.of(a.withId("c"), c.withId("a"), b)));
  }

  @RepeatedTest(TIMES)
  void everyStrictErrorIsListedAndNothingElse(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());

    EvaluationReport report = Facts.report(random.entangled("d"), random.entangled("d"));

    for (Measure measure : Measure.values()) {
      var byType =
          report.errors().stream()
              .filter(error -> error.measure() == measure)
              .collect(Collectors.groupingBy(EvaluationError::type, Collectors.counting()));
      Score score = report.score(measure).strict();
      assertThat(byType.getOrDefault(EvaluationError.Type.MISSED, 0L)).isEqualTo(score.fn());
      assertThat(byType.getOrDefault(EvaluationError.Type.WRONG, 0L)).isEqualTo(score.fp());
    }
  }

  @RepeatedTest(TIMES)
  void judgementsAreAsManyAsTheScoresCount(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    LabelledRelease gold = random.entangled("d");
    LabelledRelease extracted = random.entangled("d");

    EvaluationReport report = Facts.report(gold, extracted);
    List<Judgement> judgements = Evaluator.judge(gold, extracted);

    for (Measure measure : Measure.values()) {
      List<Judgement> its = judgements.stream().filter(j -> j.measure() == measure).toList();
      Score score = report.score(measure).strict();
      assertThat(count(its, Judgement.Type.RIGHT)).as(measure.label()).isEqualTo(score.tp());
      assertThat(count(its, Judgement.Type.WRONG)).as(measure.label()).isEqualTo(score.fp());
      assertThat(count(its, Judgement.Type.MISSED)).as(measure.label()).isEqualTo(score.fn());
      assertThat(its.stream().map(Judgement::fact).filter(Objects::nonNull))
          .doesNotHaveDuplicates();
      assertThat(its.stream().map(Judgement::label).filter(Objects::nonNull))
          .doesNotHaveDuplicates();
    }
  }

  private static long count(List<Judgement> judgements, Judgement.Type type) {
    return judgements.stream().filter(judgement -> judgement.type() == type).count();
  }

  @RepeatedTest(TIMES)
  void aFactThatIsJudgedIsTheOneAtItsPlace(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());
    LabelledRelease gold = random.distinct("d");
    LabelledRelease extracted = random.shuffled(gold);

    for (Judgement judgement : Evaluator.judge(gold, extracted)) {
      assertThat(judgement.type()).isEqualTo(Judgement.Type.RIGHT);
      assertThat(judgement.differences()).isEmpty();
      int label = Objects.requireNonNull(judgement.label()).index();
      int fact = Objects.requireNonNull(judgement.fact()).index();
      switch (judgement.measure().kind()) {
        case ORGANISATION ->
            assertThat(extracted.organisations().get(fact))
                .isEqualTo(gold.organisations().get(label));
        case CITY -> assertThat(extracted.cities().get(fact)).isEqualTo(gold.cities().get(label));
        case AWARD -> assertThat(extracted.awards().get(fact)).isEqualTo(gold.awards().get(label));
        case QUOTE -> assertThat(extracted.quotes().get(fact)).isEqualTo(gold.quotes().get(label));
      }
    }
  }

  @RepeatedTest(TIMES)
  void partialMatchingFindsNoLessThanStrict(RepetitionInfo info) {
    RandomReleases random = new RandomReleases(info.getCurrentRepetition());

    EvaluationReport report = Facts.report(random.entangled("d"), random.entangled("d"));

    for (Measure measure : Measure.values()) {
      MeasureScore score = report.score(measure);
      assertThat(score.partial().tp())
          .as(measure.label())
          .isGreaterThanOrEqualTo(score.strict().tp());
      assertThat(score.partial().gold()).isEqualTo(score.strict().gold());
      assertThat(score.partial().fp()).as(measure.label()).isLessThanOrEqualTo(score.strict().fp());
    }
  }
}
