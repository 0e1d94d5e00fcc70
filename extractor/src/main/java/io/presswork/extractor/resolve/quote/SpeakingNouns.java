package io.presswork.extractor.resolve.quote;

import java.util.Set;

/** Nouns that speak without being a person's role. */
final class SpeakingNouns {

  private static final Set<String> NOUNS =
      Set.of(
          "company",
          "group",
          "organisation",
          "organization",
          "firm",
          "agency",
          "council",
          "charity",
          "trust",
          "foundation",
          "university",
          "school",
          "committee",
          "jury",
          "panel",
          "judges",
          "judge",
          "board",
          "team",
          "department",
          "ministry",
          "government",
          "report",
          "statement",
          "letter",
          "source",
          "sources",
          "officials",
          "official",
          "experts",
          "critics",
          "residents",
          "resident",
          "pair",
          "duo",
          "family",
          "citation",
          "review",
          "study",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "representative",
          "campaign",
          "association",
          "union",
          "post",
          "article",
          "memo",
          "people",
          "others",
          "many",
          "some",
          "police",
          "authorities");

  /** Those that stand for an organisation named elsewhere. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "company",
          "group",
          "organisation",
          "organization",
          "firm",
          "agency",
          "council",
          "charity",
          "trust",
          "foundation",
          "university",
          "association",
          "ministry",
          "department",
          "college",
          "school",
          "consultancy",
          "club",
          "society",
          "union",
          "institute",
          "hospital",
          "museum",
          "festival",
          "business",
          "manufacturer",
          "brand",
          "nonprofit",
          "bank",
          "authority");

  private SpeakingNouns() {}

  static boolean isOrganisation(String noun) {
    return ORGANISATIONS.contains(noun);
  }

  static boolean contains(String noun) {
    return NOUNS.contains(noun) || ORGANISATIONS.contains(noun);
  }
}
