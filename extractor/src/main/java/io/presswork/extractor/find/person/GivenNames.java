package io.presswork.extractor.find.person;

import io.presswork.extractor.rule.ResourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Given names, from {@code gazetteer/people/given-names.tsv}. Immutable. */
public final class GivenNames {

  /** Whom a name is given to. */
  public enum Gender {
    /** Mostly women. */
    FEMALE,
    /** Mostly men. */
    MALE,
    /** Both. */
    EITHER
  }

  private final Map<String, Gender> names = new HashMap<>();

  private GivenNames() {
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/people/given-names.tsv")) {
      String[] columns = line.columns();
      Gender gender =
          switch (columns.length == 2 ? columns[1] : "") {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            case "u" -> Gender.EITHER;
            default -> throw line.fault("expected name, tab, f, m or u");
          };
      names.put(columns[0], gender);
    }
  }

  /**
   * Reads the list.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public static GivenNames load() {
    return new GivenNames();
  }

  /** Whether a word, in its usual casing, is a given name. */
  public boolean contains(String word) {
    return names.containsKey(word);
  }

  /** Whom a name is given to; empty if it is not in the list. */
  public Optional<Gender> gender(String word) {
    return Optional.ofNullable(names.get(word));
  }
}
