package io.presswork.evaluation.match;

import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.OrganisationLabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An organisation or city.
 *
 * @param label the label it was made of
 * @param forms every form of its name
 * @param place where it is, to tell two of one name apart; none where that is not told
 * @param text the canonical name
 * @param doubtful whether it is to be neither rewarded nor punished
 * @param <L> type of the label
 */
public record EntityFact<L>(L label, Phrases forms, Phrases place, String text, boolean doubtful)
    implements Fact {

  static EntityFact<OrganisationLabel> of(OrganisationLabel label) {
    return new EntityFact<>(
        label,
        Phrases.ofNames(label.forms()),
        Phrases.of(List.of()),
        label.forms().get(0),
        label.doubtful());
  }

  static EntityFact<CityLabel> of(CityLabel label) {
    String place =
        Stream.of(label.region(), label.country())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(" "));
    return new EntityFact<>(
        label,
        Phrases.ofNames(label.forms()),
        place.isBlank() ? Phrases.of(List.of()) : Phrases.ofNames(List.of(place)),
        label.forms().get(0),
        label.doubtful());
  }

  @Override
  public String key() {
    return String.valueOf(label);
  }
}
