package io.presswork.evaluation;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.evaluation.match.Phrases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of two facts that match.
 *
 * @param field the field
 * @param expected every acceptable value; none where the labels do not tell it
 * @param extracted the extracted value; none where there is none
 */
record FieldValues(Field field, List<String> expected, List<String> extracted) {

  private static final double NEAR = 0.6;

  static List<FieldValues> of(CityLabel label, CityLabel fact) {
    return List.of(
        new FieldValues(Field.CITY_REGION, list(label.region()), list(fact.region())),
        new FieldValues(Field.CITY_COUNTRY, list(label.country()), list(fact.country())));
  }

  static List<FieldValues> of(AwardLabel label, AwardLabel fact) {
    return List.of(
        new FieldValues(Field.AWARD_CATEGORY, list(label.category()), list(fact.category())),
        new FieldValues(Field.AWARD_COUNT, count(label), count(fact)),
        new FieldValues(Field.AWARD_GRANTER, label.granters(), fact.granters()),
        new FieldValues(Field.AWARD_EVENT, list(label.event()), list(fact.event())),
        new FieldValues(Field.AWARD_YEAR, years(label), years(fact)));
  }

  static List<FieldValues> of(QuoteLabel label, QuoteLabel fact) {
    return List.of(
        new FieldValues(Field.SPEAKER_TITLE, label.titles(), fact.titles()),
        new FieldValues(Field.SPEAKER_ORGANISATION, label.organisations(), fact.organisations()));
  }

  /** How often the field is right: once or not at all. */
  FieldScore score() {
    if (expected.isEmpty()) {
      return new FieldScore(0, 0, 0, extracted.isEmpty() ? 0 : 1);
    }
    return new FieldScore(1, isSame() ? 1 : 0, isNear() ? 1 : 0, 0);
  }

  /** What is wrong; empty where nothing is, or where the labels do not tell. */
  Optional<FieldDifference> difference() {
    if (expected.isEmpty() || isSame()) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldDifference(field, expected.get(0), extracted.isEmpty() ? null : extracted.get(0)));
  }

  /** Whether the values have a Dice overlap of tokens of at least 0.6. */
  boolean isNear() {
    return Phrases.ofNames(expected).dice(Phrases.ofNames(extracted)) >= NEAR;
  }

  private boolean isSame() {
    return Phrases.ofNames(expected).same(Phrases.ofNames(extracted));
  }

  private static List<String> list(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private static List<String> count(AwardLabel award) {
    return award.count() > 1 ? List.of(Integer.toString(award.count())) : List.of();
  }

  private static List<String> years(AwardLabel award) {
    return award.years().stream().map(String::valueOf).toList();
  }
}
