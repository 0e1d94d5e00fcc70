package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.EntrySplitter.Sign;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a list at the sign they share. */
final class EntryReader {

  private static final List<String> TO =
      List.of(" goes to ", " went to ", " awarded to ", " presented to ", " given to ", " to ");

  /** In a line that counts them: "1. A; 2. B; 3. C". */
  private static final List<String> PLACES = List.of("1st", "2nd", "3rd");

  /** "Finalists in this category" is not longer, in words. */
  private static final int LONGEST_OTHERS = 6;

  private final ListWords words;

  EntryReader(ListWords words) {
    this.words = words;
  }

  /** The lines, cut; a line that holds a second grade ("... Merit: X") makes two. */
  List<Entry> entries(List<Stretch> lines, @Nullable Sign sign) {
    Map<String, Integer> first = firstPieces(lines, sign);
    List<Entry> entries = new ArrayList<>();
    for (Stretch line : lines) {
      int second = secondGrade(line.text());
      Entry entry = entry(second < 0 ? line : line.until(second), sign, first);
      List<Entry> placed = placed(entry);
      if (placed.size() > 1) {
        entries.addAll(placed);
        continue;
      }
      entries.add(entry);
      Entry others = others(entry);
      if (others != null) {
        entries.add(others);
      }
      if (second >= 0) {
        Entry more = entry(line.from(second + 1), sign, first);
        entries.add(
            new Entry(
                more.line(),
                more.grade(),
                more.left().isEmpty() ? entry.left() : more.left(),
                more.right(),
                true));
      }
    }
    return entries;
  }

  /**
   * "Top Ambassador: A. Finalists in this category are B and C.": what the sentence behind an entry
   * says of others; null where it says nothing of the kind.
   */
  private @Nullable Entry others(Entry entry) {
    String text = entry.right().text();
    int stop = LineText.sentenceEnd(text);
    if (!entry.cut() || entry.left().isEmpty() || stop + 2 >= text.length()) {
      return null;
    }
    Stretch rest = entry.right().from(stop + 1);
    String lower = rest.text().toLowerCase(Locale.ROOT);
    for (String verb : List.of(" are ", " is ", " were ", " was ", " include ", ": ")) {
      int at = lower.indexOf(verb);
      int from = lower.startsWith("the ") ? 4 : 0;
      if (at <= from || LineText.words(lower.substring(0, at)) > LONGEST_OTHERS) {
        continue;
      }
      String word = LineText.lowerWords(lower.substring(from, at)).get(0);
      Grades.Grade grade = words.grades().whole(word);
      if (grade != null && grade.kind() == Grades.Kind.ROLE && grade.outcome() != Outcome.WON) {
        Stretch names = rest.from(at + verb.length());
        names = names.until(LineText.sentenceEnd(names.text()));
        return new Entry(entry.line(), grade, entry.left(), names, true);
      }
    }
    return null;
  }

  /** "News Story: 1. Karen Holt, Herald; 2. Jim Osei, Daily": an entry for every place. */
  private List<Entry> placed(Entry entry) {
    String text = entry.right().text();
    List<Entry> placed = new ArrayList<>();
    int from = 0;
    for (int place = 1; place <= PLACES.size() && text.startsWith(place + ". ", from); place++) {
      int begin = from + 3;
      int next = text.indexOf(" " + (place + 1) + ". ", begin);
      Stretch name = entry.right().part(begin, next < 0 ? text.length() : next);
      Grades.Grade grade = words.grades().whole(PLACES.get(place - 1));
      placed.add(new Entry(entry.line(), grade, entry.left(), name, true));
      if (next < 0) {
        break;
      }
      from = next + 1;
    }
    return placed;
  }

  private Map<String, Integer> firstPieces(List<Stretch> lines, @Nullable Sign sign) {
    Map<String, Integer> pieces = new HashMap<>();
    for (Stretch line : lines) {
      List<int[]> places = sign == null ? List.of() : EntrySplitter.places(line.text(), sign);
      if (places.size() > 1) {
        pieces.merge(line.until(places.get(0)[0]).text().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return pieces;
  }

  /** Index of the full stop before a grade inside a line; -1 where none stands. */
  private int secondGrade(String text) {
    int at = text.indexOf(". ");
    while (at > 0) {
      String rest = text.substring(at + 2);
      int colon = rest.indexOf(':');
      if (colon > 0 && colon < 30 && words.grades().whole(rest.substring(0, colon)) != null) {
        return at;
      }
      at = text.indexOf(". ", at + 1);
    }
    return -1;
  }

  private Entry entry(Stretch line, @Nullable Sign common, Map<String, Integer> first) {
    Grades.Grade grade = words.grades().prefix(line.text());
    List<int[]> places = common == null ? List.of() : EntrySplitter.places(line.text(), common);
    if (places.isEmpty()) {
      return grade == null ? bare(line) : graded(line, grade);
    }
    int[] place = places.get(0);
    boolean shared =
        first.getOrDefault(line.until(place[0]).text().toLowerCase(Locale.ROOT), 0) > 1;
    if (shared && grade == null) {
      place = places.get(1);
    }
    Stretch left = line.until(place[0]);
    Stretch right = line.from(place[1]);
    if (grade != null) {
      left = afterGrade(left, grade);
    }
    return new Entry(line, grade, left, right, true);
  }

  /** "Lifetime Achievement Award to Jane Dowell" has no sign but is cut all the same. */
  private Entry bare(Stretch line) {
    for (String word : TO) {
      int at = line.text().indexOf(word);
      if (at > 0 && words.namesOneAward(line.until(at).text())) {
        return new Entry(line, null, line.until(at), line.from(at + word.length()), true);
      }
    }
    Entry bracketed = bracketed(line);
    return bracketed == null ? new Entry(line, null, line.part(0, 0), line, false) : bracketed;
  }

  /** "Larkfield Bakery (Best Newcomer)": what stands in brackets behind the name is the award. */
  @Nullable Entry bracketed(Stretch line) {
    String text = line.text();
    int close = text.endsWith(")") ? text.length() - 1 : -1;
    int open = text.lastIndexOf(" (", close);
    boolean award =
        close > 0
            && open > 0
            && words.namesAward(text.substring(open + 2, close))
            && !words.namesAward(text.substring(0, open));
    return award ? new Entry(line, null, line.until(open), line.part(open + 2, close), true) : null;
  }

  /** "1st place for Best Headline, “Kid you not”, by Fergal Moss"; "Gold, Best Jam, X". */
  private static Entry graded(Stretch line, Grades.Grade grade) {
    Stretch rest = afterGrade(line, grade);
    int comma = rest.text().indexOf(',');
    boolean parted = comma > 0 && comma + 1 < rest.text().length();
    Stretch left = parted ? rest.until(comma) : rest.part(0, 0);
    Stretch right = parted ? rest.from(comma + 1) : rest;
    return new Entry(line, grade, left, right, parted);
  }

  private static Stretch afterGrade(Stretch line, Grades.Grade grade) {
    Stretch rest = line.from(Grades.endOfWord(line.text(), grade.words()));
    int from = 0;
    String text = rest.text();
    while (from < text.length() && ",:–—-|( ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    for (String word : List.of("for ", "in the ", "in ", "the ")) {
      from += text.startsWith(word, from) ? word.length() : 0;
    }
    return rest.from(from);
  }
}
