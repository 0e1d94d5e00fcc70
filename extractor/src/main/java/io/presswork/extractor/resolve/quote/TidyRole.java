package io.presswork.extractor.resolve.quote;

import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts a title from what was read along with it: the speaker's own name ("Minister for Harbours
 * Ines") and the short form of an organisation ("research director of Aldmoor").
 */
final class TidyRole {

  /** Longer names stand in no title, in characters. */
  private static final int LONGEST = 200;

  /** By its names and their first words, the first organisation that is called so. */
  private final Map<String, Organisation> organisations = new HashMap<>();

  TidyRole(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      String name = organisation.name();
      this.organisations.putIfAbsent(name, organisation);
      for (int end = name.indexOf(' ');
          end > 0 && end < LONGEST;
          end = name.indexOf(' ', end + 1)) {
        this.organisations.putIfAbsent(name.substring(0, end), organisation);
      }
      organisation.aliases().forEach(a -> this.organisations.putIfAbsent(a, organisation));
    }
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
      Organisation organisation = name.length() > 2 ? organisations.get(name) : null;
      if (organisation != null) {
        return new Role(title.substring(0, at), organisation.name());
      }
    }
    return new Role(title, null);
  }
}
