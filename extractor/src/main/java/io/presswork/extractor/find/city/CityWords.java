package io.presswork.extractor.find.city;

import io.presswork.extractor.rule.WordList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of the city finder. Immutable after {@link #load}. */
final class CityWords {

  /** A class of words in {@code city/words.tsv}. */
  enum Group {
    BEFORE_OF,
    PLACE_PREPOSITION,
    STRONG_BEFORE,
    AREA_AFTER,
    FOLLOWS,
    INHABITANT,
    STREET,
    SAYS,
    MOTION,
    JOINT,
    JOINT_FILLER,
    PARTICLE,
    DISTRICT,
    DISTRICT_OF,
    DISTRICT_NOUN,
    TIME,
    WORLD_REGION,
    CITY_STATE,
    DIRECTION,
    ADMINISTRATIVE
  }

  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

  private CityWords() {
    WordList words = WordList.read("city/words.tsv");
    for (Group group : Group.values()) {
      groups.put(group, words.words(group.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  static CityWords load() {
    return new CityWords();
  }

  /** Whether a class holds a word in small letters. */
  boolean is(Group group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }
}
