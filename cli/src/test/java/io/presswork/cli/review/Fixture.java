package io.presswork.cli.review;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.Award;
import io.presswork.model.FactKind;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short ways to write a release and its labels. */
final class Fixture {

  static final String TEXT =
      "Vale Bank of Aldmoor won the Orrin Prize. “We built it,” said Ines Okafor, “and it stands.”"
          + " It would do so again, she said. Marsh Trust was shortlisted for the Oar Medal.\n";

  private Fixture() {}

  static Release release(Object... facts) {
    return new Release(
        "id",
        "id.txt",
        "en",
        null,
        null,
        only(Organisation.class, facts),
        List.of(),
        only(Award.class, facts),
        only(Quote.class, facts),
        List.of(),
        TEXT);
  }

  static Organisation organisation(String name) {
    return new Organisation(name, List.of(), List.of(new Mention(span(name), Section.BODY, "ner")));
  }

  static Award award(String name, @Nullable String recipient, Outcome outcome) {
    return new Award(
        name, null, recipient, outcome, 1, null, null, 2024, "award.rule", 0.9, span(name));
  }

  static Quote quote(QuoteKind kind, @Nullable String speaker, String... parts) {
    List<Span> spans = Arrays.stream(parts).map(Fixture::span).toList();
    return new Quote(kind, spans, speaker, null, "chair", null, null, "quote.rule", 0.9);
  }

  static LabelledRelease gold(Object... labels) {
    return LabelledRelease.complete(
        "id",
        only(OrganisationLabel.class, labels),
        List.of(),
        only(AwardLabel.class, labels),
        only(QuoteLabel.class, labels));
  }

  static OrganisationLabel organisationLabel(boolean doubtful, String... forms) {
    return new OrganisationLabel(List.of(forms), doubtful);
  }

  static AwardLabel awardLabel(String name, @Nullable String recipient, Outcome outcome, int year) {
    return new AwardLabel(
        List.of(name),
        null,
        recipient == null ? List.of() : List.of(recipient),
        List.of(outcome),
        1,
        List.of(),
        null,
        List.of(year),
        false);
  }

  static QuoteLabel quoteLabel(@Nullable String speaker, String title, String... parts) {
    return new QuoteLabel(
        List.of(parts),
        speaker == null ? List.of() : List.of(speaker),
        false,
        List.of(title),
        List.of(),
        false);
  }

  static LabelledRelease onlyKinds(LabelledRelease labels, Set<FactKind> kinds) {
    return new LabelledRelease(
        labels.id(),
        kinds,
        labels.organisations(),
        labels.cities(),
        labels.awards(),
        labels.quotes());
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }

  private static <T> List<T> only(Class<T> type, Object... all) {
    return Arrays.stream(all).filter(type::isInstance).map(type::cast).toList();
  }
}
