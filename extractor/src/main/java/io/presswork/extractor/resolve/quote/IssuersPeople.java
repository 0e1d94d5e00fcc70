package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.resolve.organisation.Issuer;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives speakers whose title names no organisation the one that issues the release: "said Executive
 * Director Ines Okafor". Only for titles that people have within an organisation, and only where
 * headline or boilerplate show who the issuer is.
 */
final class IssuersPeople {

  /** Before a name, and alone, these are as often of a state or a parliament. */
  private static final Set<String> OFFICES =
      Set.of("President", "Vice President", "Chairman", "Chairwoman", "Chair");

  private final SpeakerWords words;
  private final @Nullable String issuer;

  IssuersPeople(List<Organisation> organisations, SpeakerWords words) {
    this.words = words;
    this.issuer =
        Issuer.of(organisations)
            .filter(IssuersPeople::isPlain)
            .map(Organisation::name)
            .orElse(null);
  }

  private static boolean isPlain(Organisation organisation) {
    return organisation.mentions().size() > 1
        && organisation.mentions().stream()
            .map(Mention::section)
            .anyMatch(s -> s == Section.HEADLINE || s == Section.ABOUT);
  }

  /** The quote with its speaker's organisation, where the release leaves it to the reader. */
  Quote fill(Quote quote) {
    if (issuer == null
        || quote.title() == null
        || quote.organisation() != null
        || issuer.equals(quote.speaker())
        || OFFICES.contains(quote.title())
        || !isWithinOrganisation(quote.title())) {
      return quote;
    }
    return new Quote(
        quote.kind(),
        quote.parts(),
        quote.speaker(),
        quote.speakerMention(),
        quote.title(),
        issuer,
        quote.cue(),
        quote.rule(),
        quote.confidence());
  }

  /** Whether a title ends in a role within an organisation, or names such a role and its field. */
  private boolean isWithinOrganisation(String title) {
    String role = "";
    for (String word : title.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
      if (word.equals("of") || word.equals("for")) {
        break;
      }
      role = word;
    }
    return words.is(Use.ROLE_WITHIN_ORGANISATION, role);
  }
}
