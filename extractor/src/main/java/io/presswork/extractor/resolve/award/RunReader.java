package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.Ground.Name;
import io.presswork.extractor.resolve.award.Party.Kind;
import org.jspecify.annotations.Nullable;

/** Tells which phrase a run of tokens is: a name in it, or a noun that stands for somebody. */
final class RunReader {

  /** A phrase without a name is not longer, in tokens. */
  static final int LONGEST_NOMINAL = 12;

  private final Ground ground;
  private final TitleReader titles;
  private final Capitals capitals;

  RunReader(Ground ground, TitleReader titles) {
    this.ground = ground;
    this.titles = titles;
    this.capitals = new Capitals(ground, titles);
  }

  /** The phrase that the tokens are; null where they hold nothing that could be one. */
  @Nullable Party in(int from, int stop) {
    Name last = lastActor(from, stop);
    int owner = ownerEnd(from, stop);
    if (owner > 0 && capitals.areAll(owner, stop)) {
      // "The Lighthouse Keeper's Wife" is one name; "OLA's Wattle Court" has an owner.
      boolean owned = ground.endsActor(owner - 1) || ground.endsPlace(owner - 1);
      int whole = ground.words().isFunction(ground.token(from)) ? from + 1 : from;
      return new Party(Kind.NAME, !owned && capitals.areAll(whole, stop) ? from : owner, stop);
    }
    if (last != null && last.end() == stop) {
      return new Party(Kind.NAME, capitals.wholeName(from, last), last.end());
    }
    if (owner > 0) {
      int name = capitals.nameAtEnd(owner, stop);
      return name > owner && name < stop
          ? new Party(Kind.NAME, name, stop)
          : new Party(Kind.NOMINAL, from, stop);
    }
    int first = from;
    while (first < stop && ground.words().isFunction(ground.token(first))) {
      first++;
    }
    if (first == stop) {
      return null;
    }
    if (first > from && isJobOnly(first, stop)) {
      return new Party(Kind.NOMINAL, from, stop);
    }
    if (last != null) {
      boolean verbBehind = last.first() == from && isVerb(last.end());
      return verbBehind
          ? new Party(Kind.NAME, last.first(), last.end())
          : new Party(Kind.NOMINAL, from, stop);
    }
    if (isNamedArea(first, stop)) {
      return new Party(Kind.NAME, first, stop);
    }
    Name place = ground.nameAt(first);
    if (place != null && place.end() < stop && isVerb(place.end())) {
      return new Party(Kind.NAME, first, place.end());
    }
    return capitals.areAll(first, stop) ? new Party(Kind.NAME, first, stop) : nominal(from, stop);
  }

  /** "Our CEO": a job without a name. */
  private boolean isJobOnly(int first, int stop) {
    for (int i = first; i < stop; i++) {
      if (!titles.holdsJob(i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** "Boa Viagem district", "Granlia housing estate". */
  private boolean isNamedArea(int first, int stop) {
    int small = first;
    while (small < stop && ground.token(small).isCapitalised()) {
      small++;
    }
    return small > first
        && stop - small >= 1
        && stop - small <= 2
        && ground.is(stop - 1, "area-noun")
        && !ground.is(small - 1, "adjective-place");
  }

  private @Nullable Name lastActor(int from, int stop) {
    Name last = null;
    for (int i = from; i < stop; i++) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() <= stop && name.isActor()) {
        last = name;
        i = name.end() - 1;
      }
    }
    return last;
  }

  private boolean insideName(int token, int from) {
    for (int i = from; i < token; i++) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() > token) {
        return true;
      }
    }
    return false;
  }

  /** Index after the last possessive of a run: behind "OLA's" in "OLA's Wattle Court". */
  private int ownerEnd(int from, int stop) {
    for (int i = stop - 2; i > from; i--) {
      String word = ground.lower(i);
      if (insideName(i, from)) {
        continue;
      }
      if (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a small word looks like a finite verb: "rose", "earned". */
  private boolean isVerb(int i) {
    String word = ground.token(i).text();
    return Character.isLowerCase(word.charAt(0))
        && (word.endsWith("ed")
            || ground.is(i, "finite")
            || ground.is(i, "get")
            || ground.is(i, "win"));
  }

  private @Nullable Party nominal(int from, int stop) {
    // "Canadian director Ana Lima", where no model saw the name: the capitals at the end are it.
    int name = stop;
    while (name > from
        && ground.token(name - 1).isCapitalised()
        && !ground.words().isFunction(ground.token(name - 1))) {
      name--;
    }
    if (stop - name >= 2 && name > from) {
      return new Party(Kind.NAME, name, stop);
    }
    return stop - from > LONGEST_NOMINAL ? null : new Party(Kind.NOMINAL, from, stop);
  }
}
