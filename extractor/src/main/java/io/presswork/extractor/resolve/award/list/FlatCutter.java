package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.EntrySplitter.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lists that were flattened to one line: "Best Café – X Best Bar – Y", "A (Town) – Work B
 * (Town) – Work".
 */
final class FlatCutter {

  /** Longer texts are no flattened list, in characters. */
  private static final int LONGEST = 6000;

  private final Names names;

  FlatCutter(Names names) {
    this.names = names;
  }

  /** The entries of a line; the line itself where it holds but one. */
  List<Stretch> cut(Stretch line) {
    if (line.text().length() > LONGEST) {
      return List.of(line);
    }
    for (Sign sign : Sign.values()) {
      List<int[]> places = EntrySplitter.places(line.text(), sign, line.text().length());
      if (places.size() > 1) {
        List<Stretch> entries = at(line, places);
        if (entries.size() > 1) {
          return entries;
        }
      }
    }
    return List.of(line);
  }

  private List<Stretch> at(Stretch line, List<int[]> places) {
    List<Stretch> entries = new ArrayList<>();
    int from = 0;
    for (int k = 0; k + 1 < places.size(); k++) {
      int cut = opening(line, places.get(k)[1], places.get(k + 1)[0]);
      if (cut > 0) {
        entries.add(line.part(from, cut));
        from = cut;
      }
    }
    // Every sign but the first must open an entry of its own, or the signs mean something else.
    if (entries.size() != places.size() - 1) {
      return List.of(line);
    }
    entries.add(line.from(from));
    return entries;
  }

  /** Where between two signs the label of the next entry begins; 0 where that cannot be told. */
  private int opening(Stretch line, int from, int to) {
    String text = line.text();
    for (String word : List.of(" Best ", " Most ", " " + firstWords(text))) {
      int at = text.indexOf(word, from + 1);
      int behind = at + word.length();
      boolean whole =
          at > 0 && (behind == text.length() || !Character.isLetter(text.charAt(behind)));
      if (word.length() > 4 && at > from && at < to && (whole || word.endsWith(" "))) {
        return at + 1;
      }
    }
    return text.charAt(previous(text, to)) == ')' ? beforeBracket(line, from, to) : 0;
  }

  private static int previous(String text, int to) {
    int i = to - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i;
  }

  private static String firstWords(String text) {
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return second < 0 ? "" : text.substring(0, second);
  }

  /** Where the person begins whose country or paper stands in the bracket before a sign. */
  private int beforeBracket(Stretch line, int from, int to) {
    int bracket = line.text().lastIndexOf('(', to);
    int found = 0;
    int words = 0;
    for (int i = bracket - 2; i > from; i--) {
      boolean begins = line.text().charAt(i - 1) == ' ' && line.text().charAt(i) != ' ';
      if (!begins) {
        continue;
      }
      if (!Character.isUpperCase(line.text().charAt(i)) || ++words > 4) {
        break;
      }
      if (names.isPerson(line.begin() + i)) {
        return i;
      }
      // Without a known person, two words are the likeliest name.
      found = words <= 2 ? i : found;
    }
    return found;
  }
}
