package io.presswork.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no value of the model can be. */
class ModelInvariantsTest {

  private static final String TEXT = "The Aldmoor Trust won the Orrin Prize in Belford.";
  private static final Span TRUST = Span.of(TEXT, 4, 17);

  @Test
  void aSpanHoldsTheWordsAtItsOffsets() {
    assertThat(TRUST).isEqualTo(new Span(4, 17, "Aldmoor Trust"));
  }

  @Test
  void aSpanIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 3, ""))
        .withMessageContaining("[3, 3)");
  }

  @Test
  void aSpanDoesNotBeginBeforeTheText() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1, "ab"));
  }

  @Test
  void aSpanIsAsLongAsItsWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(0, 2, "abc"))
        .withMessageContaining("abc");
  }

  @Test
  void aSpanDoesNotReachBeyondTheText() {
    assertThatThrownBy(() -> Span.of(TEXT, 4, TEXT.length() + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSpanCountsUtf16Units() {
    assertThat(Span.of("🏆 Prize", 3, 8).text()).isEqualTo("Prize");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void confidenceIsAProbability(double confidence) {
    assertThatIllegalArgumentException().isThrownBy(() -> award(1, confidence));
    assertThatIllegalArgumentException().isThrownBy(() -> quote(List.of(TRUST), confidence));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void certaintyAndImpossibilityAreProbabilities(double confidence) {
    assertThat(award(1, confidence).confidence()).isEqualTo(confidence);
    assertThat(quote(List.of(TRUST), confidence).confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void nobodyReceivesFewerThanOneAward(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> award(count, 0.5))
        .withMessageContaining("Orrin Prize");
  }

  @Test
  void aQuoteHasWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> quote(List.of(), 0.5));
  }

  @Test
  void theTextOfAQuoteJoinsItsPartsAndFoldsWhiteSpace() {
    String text = "“We  are\n glad,” she said, “ of it.”";
    Span first = Span.of(text, 1, text.indexOf('”'));
    Span second = Span.of(text, text.lastIndexOf('“') + 1, text.length() - 1);
    Quote quote = quote(List.of(first, second), 0.5);
    assertThat(quote.text()).isEqualTo("We are glad, of it.");
  }

  @Test
  void aDatelineKnowsCityOrDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dateline(null, "Northshire", "Orland", null));
    assertThat(new Dateline("BELFORD", null, null, null).date()).isNull();
    assertThat(new Dateline(null, null, null, LocalDate.of(2024, 3, 5)).city()).isNull();
  }

  @Test
  void organisationsAndCitiesAreMentioned() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Organisation("Aldmoor Trust", List.of(), List.of()))
        .withMessageContaining("Aldmoor Trust");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new City("Belford", null, null, List.of()))
        .withMessageContaining("Belford");
  }

  @Test
  void listsAreCopied() {
    List<Mention> mentions = new ArrayList<>(List.of(mention(TRUST)));
    List<String> aliases = new ArrayList<>(List.of("Trust"));
    Organisation organisation = new Organisation("Aldmoor Trust", aliases, mentions);
    mentions.clear();
    aliases.clear();
    assertThat(organisation.mentions()).hasSize(1);
    assertThat(organisation.aliases()).containsExactly("Trust");
    assertThatThrownBy(() -> organisation.mentions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everySpanOfAReleaseStandsInItsText() {
    Span elsewhere = new Span(5, 18, "Aldmoor Trust");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> release(List.of(mention(elsewhere)), List.of(), List.of(), List.of()))
        .withMessageContaining("Aldmoor Trust");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> release(List.of(), List.of(mention(elsewhere)), List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> release(List.of(), List.of(), List.of(award(elsewhere, 1, 0.5)), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                release(List.of(), List.of(), List.of(), List.of(quote(List.of(elsewhere), 0.5))));
  }

  @Test
  void aSpanBehindTheEndOfTheTextIsNotGrounded() {
    Span behind = new Span(900, 913, "Aldmoor Trust");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> release(List.of(mention(behind)), List.of(), List.of(), List.of()));
  }

  @Test
  void aReleaseCountsItsFactsByKind() {
    Release release =
        release(List.of(mention(TRUST)), List.of(), List.of(award(1, 0.5), award(2, 1)), List.of());
    assertThat(release.count(FactKind.ORGANISATION)).isEqualTo(1);
    assertThat(release.count(FactKind.CITY)).isZero();
    assertThat(release.count(FactKind.AWARD)).isEqualTo(2);
    assertThat(release.count(FactKind.QUOTE)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void anOutcomeIsFoundByItsLabel(Outcome outcome) {
    assertThat(Outcome.ofLabel(outcome.label())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "WON", "runner-up", "lost"})
  void otherLabelsAreNoOutcome(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> Outcome.ofLabel(label));
  }

  @Test
  void labelsAreTheSameInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(FactKind.CITY.label()).isEqualTo("city");
      assertThat(QuoteKind.INDIRECT.label()).isEqualTo("indirect");
      assertThat(Section.DATELINE.label()).isEqualTo("dateline");
      assertThat(Outcome.NOMINATED.label()).isEqualTo("nominated");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Mention mention(Span span) {
    return new Mention(span, Section.BODY, "test");
  }

  private static Award award(int count, double confidence) {
    return award(TRUST, count, confidence);
  }

  private static Award award(Span evidence, int count, double confidence) {
    return new Award(
        "Orrin Prize",
        null,
        "Aldmoor Trust",
        Outcome.WON,
        count,
        null,
        null,
        null,
        "test",
        confidence,
        evidence);
  }

  private static Quote quote(List<Span> parts, double confidence) {
    return new Quote(QuoteKind.DIRECT, parts, null, null, null, null, null, "test", confidence);
  }

  private static Release release(
      List<Mention> organisations, List<Mention> cities, List<Award> awards, List<Quote> quotes) {
    return new Release(
        "id",
        "source",
        "en",
        null,
        null,
        organisations.isEmpty()
            ? List.of()
            : List.of(new Organisation("Aldmoor Trust", List.of(), organisations)),
        cities.isEmpty() ? List.of() : List.of(new City("Belford", null, null, cities)),
        awards,
        quotes,
        List.of(),
        TEXT);
  }
}
