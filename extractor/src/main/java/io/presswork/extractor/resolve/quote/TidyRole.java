package io.presswork.extractor.resolve.quote;

import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a title from what was read along with it: the speaker's own name ("Minister for Harbours
 * Ines") and the short form of an organisation ("research director of Aldmoor").
 */
final class TidyRole {

  private final List<Organisation> organisations;

  TidyRole(List<Organisation> organisations) {
    this.organisations = organisations;
  }

  /** The quote with its speaker's role in order. */
  Quote tidy(Quote quote) {
    Role role = tidy(new Role(quote.title(), quote.organisation()), quote.speaker());
    return new Quote(
        quote.kind(),
        quote.parts(),
        quote.speaker(),
        quote.speakerMention(),
        role.title(),
        role.organisation(),
        quote.cue(),
        quote.rule(),
        quote.confidence());
  }

  /** The role without the speaker's name; with the organisation that its title ends in. */
  private Role tidy(Role role, @Nullable String speaker) {
    String title = role.title();
    if (title == null) {
      return role;
    }
    String own = speaker == null ? title : withoutName(title, speaker);
    return role.organisation() == null ? employed(own) : new Role(own, role.organisation());
  }

  private static String withoutName(String title, String speaker) {
    List<String> names = Arrays.asList(speaker.split(" ", -1));
    String rest = title;
    int blank = rest.lastIndexOf(' ');
    while (blank > 0 && names.contains(rest.substring(blank + 1))) {
      rest = rest.substring(0, blank).stripTrailing();
      blank = rest.lastIndexOf(' ');
    }
    return rest;
  }

  /** "research director of Aldmoor", where the release knows Aldmoor Bio Ltd. */
  private Role employed(String title) {
    for (String link : List.of(" of ", " at ", " for ")) {
      int at = title.lastIndexOf(link);
      String name = at < 1 ? "" : title.substring(at + link.length());
      for (Organisation organisation : organisations) {
        boolean meant =
            name.length() > 2
                && (organisation.name().equals(name)
                    || organisation.name().startsWith(name + " ")
                    || organisation.aliases().contains(name));
        if (meant) {
          return new Role(title.substring(0, at), organisation.name());
        }
      }
    }
    return new Role(title, null);
  }
}
