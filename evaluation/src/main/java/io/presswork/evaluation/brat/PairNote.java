package io.presswork.evaluation.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a note adds to a pair of award and recipient.
 *
 * @param count how many awards, at least 1
 * @param year the year of the award
 * @param category the category in which it was given
 */
record PairNote(int count, @Nullable Integer year, @Nullable String category) {

  /** Of a pair without a note. */
  static final PairNote NONE = new PairNote(1, null, null);

  private static final List<String> KEYS = List.of("count", "year", "category");

  /** The same without the number of awards. */
  PairNote single() {
    return new PairNote(1, year, category);
  }

  /** Whether a note looks as if it were meant for a pair. */
  static boolean looksLikeOne(String text) {
    return KEYS.stream().anyMatch(key -> text.matches("(?s)(.*;)?\\s*+" + key + "\\s*+=.*"));
  }

  /** A value and the line it stands on. */
  private record Value(String text, int line) {}

  /** Reads the notes of one pair; faults are noted. */
  static PairNote of(List<BratNote> notes, FaultList faults) {
    Map<String, Value> values = new HashMap<>();
    for (BratNote note : notes) {
      for (String field : note.text().split(";", -1)) {
        if (!field.isBlank()) {
          read(field.strip(), note, values, faults);
        }
      }
    }
    Value category = values.get("category");
    return new PairNote(
        number(values, "count", "[1-9][0-9]{0,3}", faults).orElse(1),
        number(values, "year", "[12][0-9]{3}", faults).orElse(null),
        category == null ? null : category.text());
  }

  private static void read(
      String field, BratNote note, Map<String, Value> values, FaultList faults) {
    int equals = field.indexOf('=');
    String key = equals < 0 ? "" : field.substring(0, equals).strip();
    String value = field.substring(equals + 1).strip();
    if (!KEYS.contains(key)) {
      faults.add(
          note.line(),
          note.id() + " says '" + field + "' where count=, year= or category= belongs");
    } else if (value.isEmpty()) {
      faults.add(note.line(), note.id() + " gives no value for " + key);
    } else if (values.putIfAbsent(key, new Value(value, note.line())) != null) {
      faults.add(note.line(), note.id() + " gives " + key + " a second time");
    }
  }

  private static Optional<Integer> number(
      Map<String, Value> values, String key, String pattern, FaultList faults) {
    Value value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.text().matches(pattern)) {
      faults.add(value.line(), "'" + value.text() + "' is not a possible " + key);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(value.text()));
  }
}
