package io.presswork.evaluation;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to write labels in tests. */
final class Facts {

  private Facts() {}

  static OrganisationLabel organisation(String... forms) {
    return new OrganisationLabel(List.of(forms), false);
  }

  static OrganisationLabel doubtfulOrganisation(String... forms) {
    return new OrganisationLabel(List.of(forms), true);
  }

  static CityLabel city(String... forms) {
    return new CityLabel(List.of(forms), null, null, false);
  }

  static AwardLabel won(String name, String recipient) {
    return award(name, null, recipient, Outcome.WON);
  }

  static AwardLabel award(
      String name, @Nullable String category, @Nullable String recipient, Outcome... outcomes) {
    return new AwardLabel(
        List.of(name),
        category,
        recipient == null ? List.of() : List.of(recipient),
        List.of(outcomes),
        1,
        List.of(),
        null,
        List.of(),
        false);
  }

  static AwardLabel doubtful(AwardLabel award) {
    return new AwardLabel(
        award.names(),
        award.category(),
        award.recipients(),
        award.outcomes(),
        award.count(),
        award.granters(),
        award.event(),
        award.years(),
        true);
  }

  static QuoteLabel quote(@Nullable String speaker, String... parts) {
    return quoteOf(speaker, null, null, parts);
  }

  static QuoteLabel quoteOf(
      @Nullable String speaker,
      @Nullable String title,
      @Nullable String organisation,
      String... parts) {
    return new QuoteLabel(
        List.of(parts), list(speaker), false, list(title), list(organisation), false);
  }

  static QuoteLabel doubtful(QuoteLabel quote) {
    return new QuoteLabel(
        quote.parts(),
        quote.speakers(),
        quote.speakerDoubtful(),
        quote.titles(),
        quote.organisations(),
        true);
  }

  static LabelledRelease organisations(OrganisationLabel... organisations) {
    return LabelledRelease.complete("d", List.of(organisations), List.of(), List.of(), List.of());
  }

  static LabelledRelease cities(CityLabel... cities) {
    return LabelledRelease.complete("d", List.of(), List.of(cities), List.of(), List.of());
  }

  static LabelledRelease awards(AwardLabel... awards) {
    return LabelledRelease.complete("d", List.of(), List.of(), List.of(awards), List.of());
  }

  static LabelledRelease quotes(QuoteLabel... quotes) {
    return LabelledRelease.complete("d", List.of(), List.of(), List.of(), List.of(quotes));
  }

  static EvaluationReport report(LabelledRelease gold, LabelledRelease extracted) {
    return Evaluator.evaluate(List.of(gold), List.of(extracted));
  }

  static Score strict(LabelledRelease gold, LabelledRelease extracted, Measure measure) {
    return report(gold, extracted).score(measure).strict();
  }

  static Score partial(LabelledRelease gold, LabelledRelease extracted, Measure measure) {
    return report(gold, extracted).score(measure).partial();
  }

  private static List<String> list(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
