package io.presswork.extractor.resolve.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the categories of one phrase, ahead of its awards and behind them. */
final class Categories {

  private static final Set<String> JOINTS = Set.of("and", "&", ",", "both");

  private final Ground ground;
  private final TitleReader titles;

  /** Index after the last token that may belong to the phrase. */
  private final int limit;

  /** Those that stand ahead of the first award. */
  private final List<String> ahead = new ArrayList<>();

  Categories(Ground ground, TitleReader titles, int limit) {
    this.ground = ground;
    this.titles = titles;
    this.limit = limit;
  }

  /** "in the Design category of the": notes the category and returns the index behind it. */
  int readAhead(int i) {
    int end = categoriesEnd(i);
    boolean named = end > i && end < limit && ground.is(end, "category-noun");
    if (!named || end + 1 >= limit) {
      return i;
    }
    String word = ground.lower(end + 1);
    if (!word.equals("of") && !word.equals("at") && !word.equals("in")) {
      return i;
    }
    ahead.addAll(names(i, end));
    return end + 2;
  }

  /** Puts the first award once in each category that stands ahead of it. */
  void addTo(List<AwardItem> items) {
    for (int i = 0; i < ahead.size(); i++) {
      AwardItem item = items.get(0).inCategory(ahead.get(i));
      if (i == 0) {
        items.set(0, item);
      } else {
        items.add(i, item);
      }
    }
  }

  /**
   * "in the Design category", "(Mature Category)": puts the last award in the category at {@code i}
   * and returns the index after it; {@code i} where none stands.
   */
  int readBehind(List<AwardItem> items, int i) {
    int start = i + 1;
    while (start < limit && ground.is(start, "det")) {
      start++;
    }
    boolean opens = Set.of("in", "for", "(", "under").contains(ground.lower(i));
    int quoted = opens && start < limit ? ground.quoteEnd(start, limit) : -1;
    if (quoted > 0 && ground.awardAt(start) == null) {
      int last = items.size() - 1;
      String name = ground.document().tokenText(start + 1, quoted);
      items.set(last, items.get(last).inCategory(name));
      boolean noun = quoted + 1 < limit && ground.is(quoted + 1, "category-noun");
      return noun ? quoted + 2 : quoted + 1;
    }
    for (int k = start; opens && k < limit && k - start < 10; k++) {
      String word = ground.lower(k);
      if (ground.is(k, "category-noun") && k > start) {
        int last = items.size() - 1;
        AwardItem item = items.remove(last);
        names(start, k).forEach(name -> items.add(item.inCategory(name)));
        return k + 1 < limit && ground.lower(k + 1).equals(")") ? k + 2 : k + 1;
      }
      if (word.equals(",") || word.equals(".") || word.equals("at")) {
        break;
      }
    }
    return i;
  }

  /** Index after "Identity, Cloud and Best Company" before "categories". */
  private int categoriesEnd(int from) {
    int end = titles.run(from, limit);
    while (end > from && end + 1 < limit && JOINTS.contains(ground.lower(end))) {
      int start =
          ground.lower(end).equals(",") && ground.lower(end + 1).equals("and") ? end + 2 : end + 1;
      int next = start < limit ? titles.run(start, limit) : start;
      if (next == start) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The categories before a noun: "the Design and Retail categories" are two. */
  private List<String> names(int from, int noun) {
    List<String> names = new ArrayList<>();
    boolean several = ground.lower(noun).endsWith("s") && !ground.lower(noun).endsWith("ss");
    int first = from;
    int stop = noun;
    while (stop > from && !ground.token(stop - 1).isWord()) {
      stop--;
    }
    for (int i = from; i < stop; i++) {
      boolean joint = several && JOINTS.contains(ground.lower(i));
      if (joint && i > first) {
        names.add(ground.document().tokenText(first, i));
      }
      first = joint ? i + 1 : first;
    }
    if (first < stop) {
      names.add(ground.document().tokenText(first, stop));
    }
    return names;
  }
}
