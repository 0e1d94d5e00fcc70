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

  /** A phrase with its name is not longer, in tokens. */
  private static final int LONGEST_RUN = RunReader.LONGEST_NOMINAL + 6;

  private final Ground ground;
  private final TitleReader titles;
  private final QuotedWorks works;
  private final RunReader runs;

  PartyReader(Ground ground) {
    this.ground = ground;
    this.titles = new TitleReader(ground);
    this.works = new QuotedWorks(ground);
    this.runs = new RunReader(ground, titles);
  }

  /** The phrase that begins at a token; null where none does. */
  @Nullable Party at(int from, int end) {
    if (from >= end || ground.awardAt(from) != null) {
      return null;
    }
    Party work = works.at(from, end);
    if (work != null) {
      return work;
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
    return stop == from || day ? null : runs.in(from, stop);
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
    while (i < end && i - from < LONGEST_RUN) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() <= end && name.isActor()) {
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

  private boolean isCapital(int i) {
    return ground.token(i).isCapitalised();
  }

  /** Whether a token is a word of a job: "chief", "officer". */
  boolean isJob(int i) {
    return titles.holdsJob(i, i + 1);
  }
}
