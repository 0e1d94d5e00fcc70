package io.presswork.exporter.summary;

import io.presswork.exporter.text.WhiteSpace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one name and how often each is used. Most things have one form, so the first is kept
 * without a map. Of very many forms, those used once give way to later ones.
 */
final class Forms {

  /** How many forms of one name are kept. */
  static final int LIMIT = 50;

  private static final Comparator<Map.Entry<String, Integer>> ORDER =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry::getKey, Forms::compareForms);

  private @Nullable String only;
  private int onlyCount;
  private @Nullable Map<String, Integer> counts;

  /** Counts a use of a form, in which white space of any kind and length is one space. */
  void add(String form) {
    add(WhiteSpace.fold(form), 1);
  }

  /** Counts the uses that another counter has counted. */
  void addAll(Forms other) {
    other.counts().forEach(this::add);
  }

  private void add(String form, int count) {
    if (counts != null) {
      put(counts, form, count);
    } else if (only == null || only.equals(form)) {
      only = form;
      onlyCount += count;
    } else {
      Map<String, Integer> several = new HashMap<>();
      several.put(only, onlyCount);
      several.put(form, count);
      counts = several;
      only = null;
    }
  }

  private static void put(Map<String, Integer> counts, String form, int count) {
    if (counts.size() >= LIMIT && !counts.containsKey(form)) {
      counts.values().removeIf(n -> n == 1);
    }
    if (counts.size() < LIMIT || counts.containsKey(form)) {
      counts.merge(form, count, Integer::sum);
    }
  }

  /**
   * All forms, the most frequent first; of equally frequent ones that in small letters before that
   * in capitals, then the longest, then by code points.
   */
  List<String> ranked() {
    return counts().entrySet().stream().sorted(ORDER).map(Map.Entry::getKey).toList();
  }

  /** Like {@link #ranked}, but of forms that differ only in case, accents and signs the first. */
  List<String> rankedByWords() {
    Map<String, Forms> alike = new HashMap<>();
    counts()
        .forEach((form, n) -> alike.computeIfAbsent(Key.of(form), k -> new Forms()).add(form, n));
    Forms best = new Forms();
    alike.values().forEach(forms -> best.add(forms.ranked().get(0), forms.total()));
    return best.ranked();
  }

  private int total() {
    return counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The first of {@link #ranked}; null where nothing was counted. */
  @Nullable String best() {
    return only != null ? only : ranked().stream().findFirst().orElse(null);
  }

  private Map<String, Integer> counts() {
    if (counts != null) {
      return counts;
    }
    return only == null ? Map.of() : Map.of(only, onlyCount);
  }

  private static int compareForms(String a, String b) {
    return Comparator.comparing(Forms::isCapital)
        .thenComparing(Comparator.comparingInt(String::length).reversed())
        .thenComparing(CodePoints.ORDER)
        .compare(a, b);
  }

  private static boolean isCapital(String form) {
    return form.codePoints().noneMatch(Character::isLowerCase);
  }
}
