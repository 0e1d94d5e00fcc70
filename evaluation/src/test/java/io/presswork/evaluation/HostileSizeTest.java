package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.brat.BratReader;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Far more facts than a release has; the limits are a hundred times what is needed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileSizeTest {

  private static LabelledRelease release(List<OrganisationLabel> organisations) {
    return LabelledRelease.complete("d", organisations, List.of(), List.of(), List.of());
  }

  @Test
  void manyDifferentNamesAreFast() {
    LabelledRelease release =
        release(
            IntStream.range(0, 1500)
                .mapToObj(i -> new OrganisationLabel(List.of("Org" + i + " Trust" + i), false))
                .toList());

    assertThat(Facts.strict(release, release, Measure.ORGANISATION))
        .isEqualTo(new Score(1500, 0, 0));
  }

  @Test
  void theSameNameManyTimesIsFast() {
    LabelledRelease release =
        release(
            IntStream.range(0, 700)
                .mapToObj(i -> new OrganisationLabel(List.of("Vale Bank", "VB" + i), false))
                .toList());

    assertThat(Facts.strict(release, release, Measure.ORGANISATION))
        .isEqualTo(new Score(700, 0, 0));
  }

  @Test
  void aLongNoteAndALongLineAreFast() throws IOException {
    String labels =
        "T1\tOrganisation 0 4\tVale\n#1\tAnnotatorNotes T1\t" + " ; count ".repeat(100_000) + "\n";

    assertThat(BratReader.read("Vale", labels, "a.ann", "a").organisations()).hasSize(1);
  }

  @Test
  void aLongRunOfPunctuationIsFast() {
    LabelledRelease release =
        release(
            List.of(
                new OrganisationLabel(List.of("'s".repeat(50_000)), false),
                new OrganisationLabel(List.of("the ".repeat(50_000) + "end"), false)));

    assertThat(Facts.strict(release, release, Measure.ORGANISATION)).isEqualTo(new Score(2, 0, 0));
  }
}
