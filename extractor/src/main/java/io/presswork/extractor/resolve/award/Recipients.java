package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.people.People;
import io.presswork.model.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of the phrases that stand as recipients: the fullest form in the release. */
final class Recipients {

  private final KnownNames known;
  private final Pronouns pronouns;
  private final Nominals nominals;

  Recipients(Ground ground, List<Organisation> organisations, People people) {
    this.known = new KnownNames(ground, organisations, people);
    this.pronouns = new Pronouns(ground, known);
    this.nominals = new Nominals(ground, known, pronouns);
  }

  /** The organisation that issued the release, as far as can be told. */
  @Nullable String issuer() {
    return known.issuer();
  }

  /** The full name of a phrase; null where it cannot be told. */
  @Nullable String name(Party party) {
    return switch (party.kind()) {
      case NAME -> nominals.isGeneric(party) ? null : known.name(party);
      case WORK -> known.text(party);
      case PRONOUN -> pronouns.name(party);
      case NOMINAL -> nominals.name(party);
    };
  }
}
