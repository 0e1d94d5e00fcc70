package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.people.People;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of one release, looked up by token. Not for use by several threads.
 */
final class Names {

  /** So many tokens back "the company" may have been named. */
  private static final int MEANT_REACH = 2_000;

  private final AnnotatedDocument document;
  private final People people;

  /** For every token, the end of the organisation mention it belongs to; 0 for none. */
  private final int[] organisationEnd;

  private final int[] organisationBegin;
  private final Map<String, String> organisationNames = new HashMap<>();

  /** Names by each of their words; empty where several share a word. */
  private final Map<String, String> organisationsByWord = new HashMap<>();

  /** The organisation of each mention that was ever asked for, by its first token. */
  private final Map<Integer, Optional<String>> organisationAt = new HashMap<>();

  Names(
      AnnotatedDocument document,
      People people,
      List<FoundMention> mentions,
      List<Organisation> organisations) {
    this.document = document;
    this.people = people;
    this.organisationEnd = new int[document.tokens().size()];
    this.organisationBegin = new int[document.tokens().size()];
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        int first = document.tokenFrom(mention.begin());
        int end = document.tokenFrom(mention.end());
        for (int i = first; i < end; i++) {
          organisationEnd[i] = end;
          organisationBegin[i] = first;
        }
      }
    }
    for (Organisation organisation : organisations) {
      addWords(organisation.name());
      organisationNames.putIfAbsent(folded(organisation.name()), organisation.name());
      for (String alias : organisation.aliases()) {
        organisationNames.putIfAbsent(folded(alias), organisation.name());
      }
      for (Mention mention : organisation.mentions()) {
        organisationNames.putIfAbsent(folded(mention.span().text()), organisation.name());
      }
    }
  }

  AnnotatedDocument document() {
    return document;
  }

  People people() {
    return people;
  }

  /** End of the organisation mention that begins at a token; 0 for none. */
  int organisationFrom(int token) {
    return token < organisationEnd.length
            && organisationEnd[token] > 0
            && organisationBegin[token] == token
        ? organisationEnd[token]
        : 0;
  }

  /** Whether a token belongs to an organisation's name. */
  boolean inOrganisation(int token) {
    return token >= 0 && token < organisationEnd.length && organisationEnd[token] > 0;
  }

  /** Full name of the organisation with these words; null if the release knows none. */
  @Nullable String organisation(String words) {
    return organisationNames.get(folded(words));
  }

  /** Full name of the only organisation that has a capitalised word in its name; null for none. */
  @Nullable String organisationHolding(String word) {
    String found = organisationsByWord.get(word);
    return found == null || found.isEmpty() ? null : found;
  }

  private void addWords(String name) {
    for (String word : name.split(" ", -1)) {
      organisationsByWord.merge(word, name, (a, b) -> a.equals(b) ? a : "");
    }
  }

  /** The longest known organisation whose words begin at a token; its end, or 0. */
  int knownOrganisationFrom(int first, int limit) {
    List<Integer> ends = new ArrayList<>();
    for (int end = first + 1; end <= Math.min(limit, first + 8); end++) {
      if (organisation(document.tokenText(first, end)) != null) {
        ends.add(end);
      }
    }
    return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
  }

  /**
   * The organisation that "the" and a noun mean: the last one before whose name holds the noun, or
   * else the one named most often before, if twice or alone.
   */
  @Nullable String organisationMeant(String noun, int before) {
    String nearest = null;
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = Math.max(0, before - MEANT_REACH); i < before; i++) {
      int end = organisationFrom(i);
      String name = end == 0 ? null : organisationAt(i, end);
      if (name != null) {
        counts.merge(name, 1, Integer::sum);
        nearest = folded(name).contains(noun) ? name : nearest;
      }
    }
    String most = counts.size() == 1 ? counts.keySet().iterator().next() : null;
    int count = 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count) {
        count = entry.getValue();
        most = entry.getKey();
      }
    }
    return nearest == null ? most : nearest;
  }

  private @Nullable String organisationAt(int first, int end) {
    return organisationAt
        .computeIfAbsent(
            first, i -> Optional.ofNullable(organisation(document.tokenText(first, end))))
        .orElse(null);
  }

  private static String folded(String words) {
    String folded = words.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
