package io.presswork.extractor.find.organisation;

import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.rule.NameTrie;
import io.presswork.extractor.rule.ResourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that only knowledge of the world decides: well-known organisations, and capitalised words
 * that are none. Immutable after {@link #load}.
 */
public final class KnownOrganisations {

  /** What a known name is. */
  enum Kind {
    COMPANY,
    AGENCY,
    MEDIA,
    BODY,
    /** Distributes releases; named in passing. */
    NEWSWIRE,
    /** Lists shares; named in passing. */
    EXCHANGE,
    /** Social networks, in "follow us" lines. */
    SOCIAL;

    /** Whether a reader of the table wants it. */
    boolean isWanted() {
      return this != NEWSWIRE && this != EXCHANGE && this != SOCIAL;
    }
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** The longest name that begins at a word, by its words in small letters. */
  private final NameTrie<List<String>> trie = new NameTrie<>();

  private final Set<String> none = new HashSet<>();

  private KnownOrganisations() {
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/organisations/known.tsv")) {
      String[] columns = line.columns();
      if (columns.length != 3) {
        throw line.fault("expected name, other names, kind");
      }
      Kind kind = Kind.valueOf(columns[2].toUpperCase(Locale.ROOT));
      add(columns[0], kind);
      for (String other : columns[1].split("\\|", -1)) {
        if (!other.isBlank()) {
          add(other.strip(), kind);
        }
      }
    }
    for (ResourceFile.Line line :
        ResourceFile.lines("gazetteer/organisations/not-organisations.txt")) {
      none.add(line.text());
    }
  }

  private void add(String name, Kind kind) {
    kinds.putIfAbsent(name, kind);
    List<String> words = WordSequence.words(name);
    List<String> spellings = trie.get(words);
    List<String> all = spellings == null ? new ArrayList<>() : new ArrayList<>(spellings);
    all.add(name);
    trie.put(words, List.copyOf(all));
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public static KnownOrganisations load() {
    return new KnownOrganisations();
  }

  /** What a name, in its usual casing, is; null where it is not known. */
  @Nullable Kind kind(String name) {
    return kinds.get(name);
  }

  /** Whether a name, in its usual casing, is a known organisation's. */
  public boolean isKnown(String name) {
    return kinds.containsKey(name);
  }

  /** The longest known names, in all their spellings, that begin at a word. */
  NameTrie.@Nullable Match<List<String>> longest(List<String> words, int at) {
    return trie.longest(words, at);
  }

  /** Whether words that look like a name are known to be none. */
  boolean isNone(String words) {
    return none.contains(words);
  }
}
