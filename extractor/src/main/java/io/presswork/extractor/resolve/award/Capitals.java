package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.award.Ground.Name;

/** Tells by its capitals how far a name reaches that no model saw, or of which one saw a part. */
final class Capitals {

  private final Ground ground;
  private final TitleReader titles;

  Capitals(Ground ground, TitleReader titles) {
    this.ground = ground;
    this.titles = titles;
  }

  /** Whether all tokens can be one name, of whose words only the small ones are not capitalised. */
  boolean areAll(int first, int stop) {
    for (int i = first; i < stop; i++) {
      String word = ground.lower(i);
      boolean joint = i > first && ground.is(i, "name-joint");
      if (!ground.token(i).isCapitalised() && !joint && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return first < stop
        && ground.token(first).isCapitalised()
        && !ground.words().isFunction(ground.token(first));
  }

  /**
   * First token of the capitals that end a run: "Larkfield's puzzle game Driftwood" has its name
   * behind small words.
   */
  int nameAtEnd(int from, int stop) {
    int name = stop;
    while (name > from && ground.token(name - 1).isCapitalised()) {
      name--;
    }
    return name;
  }

  /**
   * First token of a name of which a model may have seen only the end: of "our SUPER 8 Blanche",
   * capitals and figures before it too.
   */
  int wholeName(int from, Name last) {
    boolean figureBefore =
        last.first() > from
            && last.end() == last.first() + 1
            && ground.token(last.first() - 1).isNumber();
    if (last.kind() == MentionKind.PERSON && !figureBefore) {
      return last.first();
    }
    int first = last.first();
    while (first > from
        && (ground.token(first - 1).isCapitalised() || ground.token(first - 1).isNumber())
        && !ground.token(first - 1).text().contains("-")
        && !ground.words().isFunction(ground.token(first - 1))
        && !titles.holdsJob(first - 1, first)
        && !ground.is(first - 1, "adjective-place")) {
      first--;
    }
    boolean figure = false;
    for (int i = first; i < last.first(); i++) {
      figure |= ground.token(i).isNumber() || ground.token(i).isAllCaps();
    }
    return figure ? first : last.first();
  }
}
