package io.presswork.evaluation.label;

import io.presswork.model.Award;
import io.presswork.model.FactKind;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one release, as labelled by hand or as extracted.
 *
 * @param id identifier by which labels and extraction are paired
 * @param kinds the kinds that were labelled at all; an empty list of a kind that is in here says
 *     that the release has none, of a kind that is not in here it says nothing
 * @param organisations one entry for each real organisation
 * @param cities one entry for each real city
 * @param awards one entry for each pair of award and recipient
 * @param quotes one entry for each utterance in quotation marks
 */
public record LabelledRelease(
    String id,
    Set<FactKind> kinds,
    List<OrganisationLabel> organisations,
    List<CityLabel> cities,
    List<AwardLabel> awards,
    List<QuoteLabel> quotes) {

  /** Copies the collections. */
  public LabelledRelease {
    EnumSet<FactKind> copy = EnumSet.noneOf(FactKind.class);
    copy.addAll(kinds);
    kinds = Collections.unmodifiableSet(copy);
    organisations = List.copyOf(organisations);
    cities = List.copyOf(cities);
    awards = List.copyOf(awards);
    quotes = List.copyOf(quotes);
  }

  /** A release of which every kind was labelled. */
  public static LabelledRelease complete(
      String id,
      List<OrganisationLabel> organisations,
      List<CityLabel> cities,
      List<AwardLabel> awards,
      List<QuoteLabel> quotes) {
    return new LabelledRelease(
        id, EnumSet.allOf(FactKind.class), organisations, cities, awards, quotes);
  }

  /** A release in which nothing was found. */
  public static LabelledRelease empty(String id) {
    return complete(id, List.of(), List.of(), List.of(), List.of());
  }

  /** What an extraction says, indirect quotes left out: they are not labelled. */
  public static LabelledRelease of(Release release) {
    return complete(
        release.id(),
        release.organisations().stream().map(LabelledRelease::label).toList(),
        release.cities().stream()
            .map(c -> new CityLabel(List.of(c.name()), c.region(), c.country(), false))
            .toList(),
        release.awards().stream().map(LabelledRelease::label).toList(),
        release.quotes().stream()
            .filter(quote -> quote.kind() == QuoteKind.DIRECT)
            .map(LabelledRelease::label)
            .toList());
  }

  /** The same facts under another identifier. */
  public LabelledRelease withId(String newId) {
    return new LabelledRelease(newId, kinds, organisations, cities, awards, quotes);
  }

  private static OrganisationLabel label(Organisation organisation) {
    return new OrganisationLabel(
        Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream()).toList(),
        false);
  }

  private static AwardLabel label(Award award) {
    return new AwardLabel(
        List.of(award.name()),
        award.category(),
        optional(award.recipient()),
        List.of(award.outcome()),
        award.count(),
        optional(award.granter()),
        award.event(),
        optional(award.year()),
        false);
  }

  private static QuoteLabel label(Quote quote) {
    return new QuoteLabel(
        quote.parts().stream().map(Span::text).toList(),
        optional(quote.speaker()),
        false,
        optional(quote.title()),
        optional(quote.organisation()),
        false);
  }

  private static <T> List<T> optional(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }
}
