package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.model.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a release by where they begin, and the full names of its organisations. Names in
 * lists are often not found, so nothing may depend on a mention being there.
 */
final class Names {

  private final Map<Integer, FoundMention> mentions = new HashMap<>();
  private final Map<String, String> organisations = new HashMap<>();

  Names(List<FoundMention> found, List<Organisation> organisations) {
    for (FoundMention mention : found) {
      FoundMention known = mentions.get(mention.begin());
      if (known == null || known.length() < mention.length()) {
        mentions.put(mention.begin(), mention);
      }
    }
    for (Organisation organisation : organisations) {
      this.organisations.put(folded(organisation.name()), organisation.name());
      for (String alias : organisation.aliases()) {
        this.organisations.putIfAbsent(folded(alias), organisation.name());
      }
    }
  }

  private static String folded(String name) {
    return String.join(" ", LineText.lowerWords(name));
  }

  /** The mention of a kind that begins at an offset of the view. */
  @Nullable FoundMention at(int begin, MentionKind kind) {
    FoundMention mention = mentions.get(begin);
    return mention != null && mention.kind() == kind ? mention : null;
  }

  boolean isPerson(int begin) {
    return at(begin, MentionKind.PERSON) != null;
  }

  boolean isOrganisation(int begin) {
    return at(begin, MentionKind.ORGANISATION) != null;
  }

  /** Whether an organisation's name reaches from one offset of the view to another or further. */
  boolean coversOrganisation(int begin, int end) {
    FoundMention mention = at(begin, MentionKind.ORGANISATION);
    return mention != null && mention.end() >= end;
  }

  boolean isPlace(int begin) {
    return at(begin, MentionKind.CITY) != null || at(begin, MentionKind.PLACE) != null;
  }

  /** The full name of a known organisation; the name itself where it is not known. */
  String full(String name) {
    return organisations.getOrDefault(folded(name).toLowerCase(Locale.ROOT), name);
  }

  /** The full name of the person or organisation that begins at an offset; null where none does. */
  @Nullable String text(int begin, String view) {
    FoundMention mention = mentions.get(begin);
    if (mention == null) {
      return null;
    }
    return isPerson(begin) || isOrganisation(begin)
        ? full(view.substring(begin, mention.end()))
        : null;
  }
}
