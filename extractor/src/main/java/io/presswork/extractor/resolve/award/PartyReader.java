package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.award.Ground.Name;
import io.presswork.extractor.resolve.award.Party.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one phrase that can stand for a recipient or granter, without a part-of-speech tagger. */
final class PartyReader {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "both", "him", "them");

  /** A phrase without a name is not longer, in tokens. */
  private static final int LONGEST_NOMINAL = 12;

  private final Ground ground;
  private final TitleReader titles;

  PartyReader(Ground ground) {
    this.ground = ground;
    this.titles = new TitleReader(ground);
  }

  /** The phrase that begins at a token; null where none does. */
  @Nullable Party at(int from, int end) {
    if (from >= end || ground.awardAt(from) != null) {
      return null;
    }
    int mark = from + 1 < end && ground.is(from, "det") ? from + 1 : from;
    int quoted = Math.max(ground.quoteEnd(from, end), ground.quoteEnd(mark, end));
    if (quoted > 0) {
      int open = ground.quoteEnd(from, end) > 0 ? from : mark;
      return new Party(Kind.WORK, open + 1, quoted + 1);
    }
    int owned = workBehindOwner(from, end);
    if (owned > 0) {
      return new Party(Kind.WORK, owned + 1, ground.quoteEnd(owned, end) + 1);
    }
    int work = workBehindNoun(mark, end);
    if (mark > from && work > 0) {
      return new Party(Kind.WORK, work + 1, ground.quoteEnd(work, end) + 1);
    }
    if (PRONOUNS.contains(ground.lower(from))) {
      return new Party(Kind.PRONOUN, from, from + 1);
    }
    Party town = townOf(from, end);
    if (town != null) {
      return town;
    }
    int stop = runEnd(from, end);
    boolean day = stop > from && ground.is(from, "calendar") && !ground.actorAt(from);
    return stop == from || day ? null : inRun(from, stop);
  }

  /** Where the mark opens in "Ines Okafor's “The Silence”"; -1 elsewhere. */
  private int workBehindOwner(int from, int end) {
    Name name = ground.nameAt(from);
    int mark = name == null ? end : name.end() + 1;
    boolean owned = mark < end && ground.is(mark - 1, "possessive");
    return owned && ground.quoteEnd(mark, end) > 0 ? mark : -1;
  }

  /** Where the mark opens behind "podcast" in "the podcast “Small Questions”"; -1 elsewhere. */
  private int workBehindNoun(int from, int end) {
    for (int i = from; i < end && i - from <= 3; i++) {
      if (ground.quoteEnd(i, end) > 0) {
        return i;
      }
      if (!Character.isLowerCase(ground.token(i).text().charAt(0))
          || ground.words().isFunction(ground.token(i))
          || ground.is(i, "party-stop")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a further member of a list begins at a token. */
  boolean starts(int i, int end, boolean afterComma) {
    if (i >= end || ground.awardAt(i) != null) {
      return false;
    }
    if (afterComma && isOwnedNoun(i, end)) {
      return false;
    }
    if (ground.actorAt(i) || ground.quoteEnd(i, end) > 0 || isDescribedName(i, end)) {
      return true;
    }
    int k = i;
    while (k < end && ground.is(k, "det")) {
      k++;
    }
    boolean capital = k < end && isCapital(k) && !ground.words().isFunction(ground.token(k));
    // After a bare comma only a name goes on; after "and" a phrase such as "its partner" may too.
    if (capital && titles.holdsJob(k, Math.min(end, k + 3))) {
      return false;
    }
    return capital || (!afterComma && k > i && k < end);
  }

  /** ", Quillhaven's imprint": a description, not a further member. */
  boolean isOwnedNoun(int i, int end) {
    Name name = ground.nameAt(i);
    int behind = name == null ? i + 1 : name.end();
    return behind + 1 < end
        && (ground.lower(behind).equals("'s") || ground.lower(behind).equals("’s"))
        && Character.isLowerCase(ground.token(behind + 1).text().charAt(0));
  }

  /** "conductor Idris Kalloway": small words directly before a person. */
  boolean isDescribedName(int from, int end) {
    for (int i = from; i < end && i < from + 4; i++) {
      Name name = ground.nameAt(i);
      if (name != null && i > from) {
        return name.kind() == MentionKind.PERSON;
      }
      boolean small = Character.isLowerCase(ground.token(i).text().charAt(0));
      if (!small || ground.words().isFunction(ground.token(i)) || ground.is(i, "party-stop")) {
        return false;
      }
    }
    return false;
  }

  /** "the city of Umeå": the town itself. */
  private @Nullable Party townOf(int from, int end) {
    int i = from < end && ground.is(from, "det") ? from + 1 : from;
    boolean of = i + 2 < end && ground.is(i, "town-noun") && ground.lower(i + 1).equals("of");
    if (!of || !isCapital(i + 2)) {
      return null;
    }
    Name name = ground.nameAt(i + 2);
    int stop = name == null ? i + 3 : name.end();
    while (name == null && stop < end && isCapital(stop)) {
      stop++;
    }
    return new Party(Kind.NAME, i + 2, Math.min(stop, end));
  }

  /** Index after the run of tokens that can make one phrase; names are stepped over whole. */
  int runEnd(int from, int end) {
    int i = from;
    int named = -1;
    while (i < end && i - from < LONGEST_NOMINAL + 6) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() <= end && isActor(name)) {
        i = name.end();
        named = i;
        continue;
      }
      if (i > from && ground.awardAt(i) != null) {
        break;
      }
      // "Ines Okafor the Lantern Medal": an article opens another phrase.
      boolean article = i > from && ground.is(i, "det") && !ground.is(i - 1, "name-joint");
      if (article || (i > from && PRONOUNS.contains(ground.lower(i)))) {
        break;
      }
      boolean stops = ground.is(i, "party-stop") || (ground.is(i, "preposition") && i > from);
      if ((stops && !joinsName(i, from, end, named)) || ground.quoteEnd(i, end) > 0) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "of" inside a name that no model saw: "Festival of Lights", but not "Festival of Belford". */
  private boolean joinsName(int i, int from, int end, int named) {
    return ground.lower(i).equals("of")
        && i > from
        && i != named
        && isCapital(i - 1)
        && i + 1 < end
        && isCapital(i + 1)
        && ground.is(i - 1, "of-head")
        && !ground.placeAt(i + 1);
  }

  private static boolean isActor(Name name) {
    return name.kind() == MentionKind.PERSON || name.kind() == MentionKind.ORGANISATION;
  }

  private boolean isCapital(int i) {
    return ground.token(i).isCapitalised();
  }

  private @Nullable Party inRun(int from, int stop) {
    Name last = lastActor(from, stop);
    int owner = ownerEnd(from, stop);
    if (owner > 0 && allCapital(owner, stop)) {
      // "The Lighthouse Keeper's Wife" is one name; "OLA's Wattle Court" has an owner.
      boolean owned = ground.endsActor(owner - 1) || ground.endsPlace(owner - 1);
      int whole = ground.words().isFunction(ground.token(from)) ? from + 1 : from;
      return new Party(Kind.NAME, !owned && allCapital(whole, stop) ? from : owner, stop);
    }
    if (last != null && last.end() == stop) {
      return new Party(Kind.NAME, wholeName(from, last), last.end());
    }
    if (owner > 0) {
      int name = nameAtEnd(owner, stop);
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
    return allCapital(first, stop) ? new Party(Kind.NAME, first, stop) : nominal(from, stop);
  }

  /** "Larkfield's puzzle game Driftwood": the capitals behind small words are its name. */
  private int nameAtEnd(int from, int stop) {
    int name = stop;
    while (name > from && isCapital(name - 1)) {
      name--;
    }
    return name;
  }

  /** "our SUPER 8 Blanche", where a model saw only the end: capitals and figures before it too. */
  private int wholeName(int from, Name last) {
    boolean figureBefore =
        last.first() > from
            && last.end() == last.first() + 1
            && ground.token(last.first() - 1).isNumber();
    if (last.kind() == MentionKind.PERSON && !figureBefore) {
      return last.first();
    }
    int first = last.first();
    while (first > from
        && (isCapital(first - 1) || ground.token(first - 1).isNumber())
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

  /** Whether a token is a word of a job: "chief", "officer". */
  boolean isJob(int i) {
    return titles.holdsJob(i, i + 1);
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
    while (small < stop && isCapital(small)) {
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
      if (name != null && name.end() <= stop && isActor(name)) {
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

  private @Nullable Party nominal(int from, int stop) {
    // "Canadian director Ana Lima", where no model saw the name: the capitals at the end are it.
    int name = stop;
    while (name > from
        && isCapital(name - 1)
        && !ground.words().isFunction(ground.token(name - 1))) {
      name--;
    }
    if (stop - name >= 2 && name > from) {
      return new Party(Kind.NAME, name, stop);
    }
    return stop - from > LONGEST_NOMINAL ? null : new Party(Kind.NOMINAL, from, stop);
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

  private boolean allCapital(int first, int stop) {
    for (int i = first; i < stop; i++) {
      String word = ground.lower(i);
      boolean joint = i > first && ground.is(i, "name-joint");
      if (!isCapital(i) && !joint && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return first < stop && isCapital(first) && !ground.words().isFunction(ground.token(first));
  }
}
