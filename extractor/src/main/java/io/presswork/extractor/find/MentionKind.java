package io.presswork.extractor.find;

/** What a mention names. Facts of the model and what helps to tell them apart. */
public enum MentionKind {
  /** A company, authority, university, club. */
  ORGANISATION,
  /** A person's name, without title. */
  PERSON,
  /** A city, town or village. */
  CITY,
  /** Any other place: country, region, district, venue. */
  PLACE,
  /** The name of an award. */
  AWARD,
  /** The words between one pair of quotation marks that somebody said. */
  QUOTE
}
