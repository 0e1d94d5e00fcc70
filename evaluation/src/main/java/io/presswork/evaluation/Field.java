package io.presswork.evaluation;

/** What else is compared of facts that match. */
public enum Field {
  /** State, province or county of a city. */
  CITY_REGION("city", "region"),
  /** Country of a city. */
  CITY_COUNTRY("city", "country"),
  /** Category of an award. */
  AWARD_CATEGORY("award", "category"),
  /** Number of awards, where it is more than one. */
  AWARD_COUNT("award", "count"),
  /** Who gives the award. */
  AWARD_GRANTER("award", "granter"),
  /** Where the award was given. */
  AWARD_EVENT("award", "event"),
  /** Year of the award. */
  AWARD_YEAR("award", "year"),
  /** Role of a speaker. */
  SPEAKER_TITLE("speaker", "title"),
  /** For whom a speaker speaks. */
  SPEAKER_ORGANISATION("speaker", "organisation");

  private final String owner;
  private final String bareLabel;

  Field(String owner, String bareLabel) {
    this.owner = owner;
    this.bareLabel = bareLabel;
  }

  /** The name used in reports, such as {@code speaker title}. */
  public String label() {
    return owner + " " + bareLabel;
  }

  /** The name where it is plain whose field it is, such as {@code title}. */
  public String bareLabel() {
    return bareLabel;
  }
}
