package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.NamedProgrammes.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a release names that can be the programme of a list, outside the lists' own lines, with the
 * row where it stands. Immutable.
 */
final class PlacedProgrammes {

  /**
   * A programme where it is named.
   *
   * @param named the name
   * @param words its words but for small ones and years
   * @param row the row that holds it; null where none does
   * @param order which of all the names it is
   */
  record Place(Named named, List<String> words, @Nullable Row row, int order) {

    int begin() {
      return named.begin();
    }

    /** The words in one string. */
    String key() {
      return String.join(" ", words);
    }

    boolean inTitle() {
      return row != null && row.isTitle();
    }
  }

  /** So many names before a list and behind it can be its programme, and all of the headlines. */
  private static final int NEAR = 200;

  private final List<Place> byBegin = new ArrayList<>();
  private final List<Place> titles = new ArrayList<>();

  PlacedProgrammes(List<Row> rows, List<Named> names, Lines lines) {
    TreeMap<Integer, Row> rowsByBegin = new TreeMap<>();
    rows.forEach(row -> rowsByBegin.putIfAbsent(row.text().begin(), row));
    for (Named name : names) {
      if (!lines.hold(name.begin())) {
        Map.Entry<Integer, Row> row = rowsByBegin.floorEntry(name.begin());
        boolean inside = row != null && name.begin() < row.getValue().text().end();
        Place place =
            new Place(
                name,
                keyWords(name.text()),
                row != null && inside ? row.getValue() : null,
                byBegin.size());
        byBegin.add(place);
        if (place.inTitle()) {
          titles.add(place);
        }
      }
    }
    byBegin.sort(Comparator.comparingInt(Place::begin));
  }

  /** The names that can be meant around an offset, in their first order. */
  List<Place> near(int offset) {
    int at = indexFrom(offset);
    List<Place> near =
        new ArrayList<>(
            byBegin.subList(Math.max(0, at - NEAR), Math.min(byBegin.size(), at + NEAR)));
    for (Place title : titles) {
      int index = indexFrom(title.begin());
      if (index < at - NEAR || index >= at + NEAR) {
        near.add(title);
      }
    }
    near.sort(Comparator.comparingInt(Place::order));
    return near;
  }

  /** Where the last name before an offset begins; -1 where none does. */
  int lastBefore(int offset) {
    int at = indexFrom(offset);
    return at == 0 ? -1 : byBegin.get(at - 1).begin();
  }

  private int indexFrom(int offset) {
    int low = 0;
    int high = byBegin.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byBegin.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<String> keyWords(String name) {
    List<String> key = new ArrayList<>();
    for (String word : LineText.lowerWords(name)) {
      boolean small = Set.of("the", "of", "for", "in", "and", "s").contains(word);
      boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
      if (!small && !year) {
        key.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return key;
  }
}
