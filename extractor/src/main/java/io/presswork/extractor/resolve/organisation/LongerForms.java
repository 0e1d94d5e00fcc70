package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.find.organisation.Acronyms;
import io.presswork.extractor.rule.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which of many names can be longer forms of one of them: those that begin or end with its words or
 * whose initials it is. A release may hold tens of thousands of names, so they are not compared
 * each with each.
 */
final class LongerForms {

  private static final int PRIME = 31;

  /** Names by the hash of their first words, and of their last words, for any number of words. */
  private final Map<Integer, List<Integer>> byBegin = new HashMap<>();

  private final Map<Integer, List<Integer>> byEnd = new HashMap<>();
  private final Map<String, List<Integer>> byInitials = new HashMap<>();
  private final List<String> names;

  LongerForms(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      List<String> words = NameKey.words(names.get(i));
      int begin = 0;
      for (String word : words) {
        begin = begin * PRIME + word.hashCode();
        add(byBegin, begin, i);
      }
      int end = 0;
      for (int k = words.size() - 1; k >= 0; k--) {
        end = end * PRIME + words.get(k).hashCode();
        add(byEnd, end, i);
      }
      for (String initials : Acronyms.initials(names.get(i))) {
        add(byInitials, initials, i);
      }
    }
  }

  private static <K> void add(Map<K, List<Integer>> index, K key, int name) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
  }

  /**
   * Indices of all names that may be longer forms, and of some that are none: equal hashes do not
   * prove equal words.
   */
  NavigableSet<Integer> of(int name) {
    List<String> words = NameKey.words(names.get(name));
    int begin = 0;
    int end = 0;
    for (int k = 0; k < words.size(); k++) {
      begin = begin * PRIME + words.get(k).hashCode();
      end = end * PRIME + words.get(words.size() - 1 - k).hashCode();
    }
    NavigableSet<Integer> longer = new TreeSet<>(byBegin.getOrDefault(begin, List.of()));
    longer.addAll(byEnd.getOrDefault(end, List.of()));
    longer.addAll(byInitials.getOrDefault(Acronyms.letters(names.get(name)), List.of()));
    longer.remove(name);
    return longer;
  }
}
