package io.presswork.exporter.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.presswork.exporter.Releases;
import io.presswork.exporter.table.ReleaseEntry;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SummariserTest {

  @Test
  void anEmptyRunHasASummary() {
    Summary summary = new Summariser().summary();

    assertThat(summary.releases()).isZero();
    assertThat(summary.facts()).containsOnlyKeys(FactKind.values()).containsValue(0L);
    assertThat(summary.outcomes()).containsOnlyKeys(Outcome.values());
    assertThat(summary.gaps().values()).containsOnly(Gap.NONE);
    assertThat(summary.organisations()).isEmpty();
  }

  @Test
  void aCopyCountsAsDuplicateOnly() {
    Summariser summariser = new Summariser();
    Release first = Releases.harbourLights();
    summariser.add(new ReleaseEntry(first, null));
    Summary once = summariser.summary();

    summariser.add(new ReleaseEntry(first, first.id()));
    Summary twice = summariser.summary();

    assertThat(twice.duplicates()).isEqualTo(1);
    assertThat(twice.releases()).isEqualTo(1);
    assertThat(twice.facts()).isEqualTo(once.facts());
    assertThat(twice.organisations()).isEqualTo(once.organisations());
    assertThat(twice.speakers()).isEqualTo(once.speakers());
  }

  @Test
  void theOrderOfReleasesChangesNothingButTheFirstOne() {
    List<Draft> drafts = drafts();
    String forth = json(drafts);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(drafts, new Random(seed));

      assertThat(json(drafts)).as("seed %s", seed).isEqualTo(forth);
    }
  }

  @Test
  void theLocaleChangesNothing() {
    String plain = json(drafts());
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(json(drafts())).as(tag).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void beyondTheLimitTheRarestGoAndTheSummarySaysSo() {
    Summariser summariser = new Summariser(4);
    for (int i = 0; i < 100; i++) {
      summariser.add(
          new ReleaseEntry(
              Draft.of("release " + i).organisation("Brine").organisation("Rare " + i).release(),
              null));
    }

    Summary summary = summariser.summary();
    Gap gap = summary.gaps().get(FactKind.ORGANISATION);
    assertThat(summary.organisations()).hasSizeLessThanOrEqualTo(4);
    assertThat(summary.organisations().get(0).name()).isEqualTo("Brine");
    assertThat(summary.organisations().get(0).releases()).isEqualTo(100);
    assertThat(gap.leftOut()).isGreaterThan(90);
    assertThat(summary.gaps().get(FactKind.CITY)).isEqualTo(Gap.NONE);
  }

  @Test
  void countsLackNoMoreThanTheSummarySays() {
    Random random = new Random(7);
    int[] truth = new int[200];
    Summariser summariser = new Summariser(20);
    for (int i = 0; i < 3_000; i++) {
      int which = (int) Math.abs(random.nextGaussian() * 40) % truth.length;
      truth[which]++;
      summariser.add(
          new ReleaseEntry(Draft.of("release " + i).organisation("No " + which).release(), null));
    }

    Summary summary = summariser.summary();
    int missed = summary.gaps().get(FactKind.ORGANISATION).missedReleases();
    assertThat(summary.organisations()).isNotEmpty();
    for (OrganisationSummary organisation : summary.organisations()) {
      int which = Integer.parseInt(organisation.name().substring("No ".length()));
      assertThat(organisation.releases())
          .as(organisation.name())
          .isBetween(truth[which] - missed, truth[which]);
    }
    List<String> kept = summary.organisations().stream().map(OrganisationSummary::name).toList();
    for (int i = 0; i < truth.length; i++) {
      if (truth[i] > missed) {
        assertThat(kept).contains("No " + i);
      }
    }
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Summariser(0));
  }

  private static List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (String form : List.of("Brine Ltd", "BRINE", "Brine", "Brîne I", "brine i")) {
      drafts.add(
          Draft.of("release " + drafts.size())
              .organisation("The Whole Thing", "TWT")
              .organisation(form)
              .city(form, null, null)
              .award(form + " Prize", 2024)
              .quote(form + " Okafor", form, "Tench"));
    }
    drafts.add(Draft.of("x").organisation("TWT").quote("Brine Okafor", "İ", null));
    return drafts;
  }

  private static String json(List<Draft> drafts) {
    Summary summary = Draft.summary(drafts.toArray(Draft[]::new));
    try {
      StringWriter out = new StringWriter();
      SummaryJson.write(summary, out);
      return out.toString()
          .lines()
          .filter(line -> !line.contains("firstReleaseId"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
