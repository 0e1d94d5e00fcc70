package io.presswork.extractor.resolve.award;

import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.resolve.award.Ground.Name;
import io.presswork.extractor.resolve.award.Party.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases and lists of phrases: "A, B of P, Q, and the C (D)". A list ends where something
 * else than a further phrase follows.
 */
final class PartyScanner {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "both");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "from", "at", "in", "for", "with", "by", "behind", "based", "on");
  private static final Set<String> STOPS =
      Set.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "–",
          "—",
          "--",
          "and",
          "or",
          "but",
          "who",
          "which",
          "that",
          "whose",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "as",
          "to",
          "respectively",
          "while",
          "&",
          "[",
          "]",
          "|",
          ".",
          "!",
          "?",
          "when",
          "where",
          "after",
          "before",
          "because",
          "plus",
          "said",
          "says",
          "announced",
          "today",
          "also",
          "alongside",
          "having",
          "whom",
          "-",
          "been",
          "be");
  private static final Set<String> JOINTS = Set.of("and", "&", ",", ";", "plus", "alongside", "or");

  /** A phrase without a name is not longer, in tokens. */
  private static final int LONGEST_NOMINAL = 12;

  private final Ground ground;

  PartyScanner(Ground ground) {
    this.ground = ground;
  }

  /**
   * A list of phrases.
   *
   * @param parties the phrases in text order; empty where none begins
   * @param end index after the list
   */
  record Parties(List<Party> parties, int end) {}

  /** The list that begins at a token. */
  Parties list(int from, int end) {
    List<Party> parties = new ArrayList<>();
    int i = from;
    int after = from;
    while (i < end) {
      Party party = at(i, end);
      if (party == null) {
        break;
      }
      parties.add(party);
      i = skipTail(party.end(), end);
      after = i;
      int next = skipJoint(i, end);
      if (next == i || !startsParty(next, end, ground.lower(i))) {
        break;
      }
      i = next;
    }
    return new Parties(parties, after);
  }

  /** The phrase that begins at a token; null where none does. */
  @Nullable Party at(int from, int end) {
    int i = from;
    int quoted = i < end ? ground.quoteEnd(i, end) : -1;
    if (quoted > 0) {
      return new Party(Kind.WORK, i + 1, quoted);
    }
    if (i < end && ground.awardAt(i) != null) {
      return null;
    }
    if (i < end && PRONOUNS.contains(ground.lower(i))) {
      return new Party(Kind.PRONOUN, i, i + 1);
    }
    int stop = runEnd(i, end);
    if (stop == i) {
      return null;
    }
    return inRun(i, stop);
  }

  /** Index after the run of tokens that can make one phrase; names are stepped over whole. */
  private int runEnd(int from, int end) {
    int i = from;
    int named = -1;
    while (i < end && i - from < LONGEST_NOMINAL + 6) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() <= end && isNamed(name)) {
        i = name.end();
        named = i;
        continue;
      }
      String word = ground.lower(i);
      boolean joinsName =
          word.equals("of")
              && i > from
              && i != named
              && isCapital(i - 1)
              && i + 1 < end
              && isCapital(i + 1);
      if (i > from && ground.awardAt(i) != null) {
        break;
      }
      if (!joinsName && (STOPS.contains(word) || (PREPOSITIONS.contains(word) && i > from))) {
        break;
      }
      if (ground.quoteEnd(i, end) > 0) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isNamed(Name name) {
    return name.kind() == MentionKind.PERSON || name.kind() == MentionKind.ORGANISATION;
  }

  private boolean isCapital(int i) {
    return ground.token(i).isCapitalised();
  }

  private @Nullable Party inRun(int from, int stop) {
    Name last = null;
    for (int i = from; i < stop; i++) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() <= stop && isNamed(name)) {
        last = name;
        i = name.end() - 1;
      }
    }
    if (last != null && last.end() == stop) {
      return new Party(Kind.NAME, last.first(), last.end());
    }
    if (last != null && isPossessive(last.end(), stop)) {
      return new Party(Kind.NOMINAL, from, stop);
    }
    int first = from;
    while (first < stop && ground.words().isFunction(ground.token(first))) {
      first++;
    }
    if (first == stop) {
      return null;
    }
    if (last != null) {
      boolean verbBehind = last.first() == from && isVerb(last.end());
      return verbBehind
          ? new Party(Kind.NAME, last.first(), last.end())
          : new Party(Kind.NOMINAL, from, stop);
    }
    Name place = ground.nameAt(first);
    if (place != null && place.end() < stop && isVerb(place.end())) {
      return new Party(Kind.NAME, first, place.end());
    }
    return allCapital(first, stop) ? new Party(Kind.NAME, first, stop) : nominal(from, stop);
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

  /** Whether a small word looks like a finite verb: "rose", "earned", "builds". */
  private boolean isVerb(int i) {
    String word = ground.token(i).text();
    return Character.isLowerCase(word.charAt(0))
        && (word.endsWith("ed")
            || ground.is(i, "finite")
            || ground.is(i, "get")
            || ground.is(i, "win"));
  }

  private boolean isPossessive(int i, int stop) {
    return i < stop
        && (ground.lower(i).endsWith("'s")
            || ground.lower(i).endsWith("’s")
            || ground.lower(i).equals("'")
            || ground.lower(i).equals("’"));
  }

  private boolean allCapital(int first, int stop) {
    for (int i = first; i < stop; i++) {
      String word = ground.lower(i);
      boolean joint =
          word.equals("of") || word.equals("the") || word.equals("de") || word.endsWith("s'");
      if (!isCapital(i) && !joint && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return isCapital(first);
  }

  /**
   * Index after what belongs to a phrase behind its head: brackets, "of P, Q", a description in
   * commas.
   */
  int skipTail(int from, int end) {
    int i = from;
    boolean moved = true;
    while (moved && i < end) {
      int before = i;
      i = skipBracket(i, end);
      i = skipPreposition(i, end);
      i = skipPlace(i, end);
      i = skipDescription(i, end);
      moved = i > before;
    }
    return i;
  }

  private int skipBracket(int from, int end) {
    if (from >= end || !(ground.lower(from).equals("(") || ground.lower(from).equals("["))) {
      return from;
    }
    for (int i = from + 1; i < end && i - from < 20; i++) {
      if (ground.lower(i).equals(")") || ground.lower(i).equals("]")) {
        return i + 1;
      }
    }
    return from;
  }

  private int skipPreposition(int from, int end) {
    if (from >= end || !PREPOSITIONS.contains(ground.lower(from))) {
      return from;
    }
    int i = from + 1;
    if (i < end && ground.placeAt(i)) {
      return nameEnd(i);
    }
    int stop = i < end ? runEnd(i, end) : i;
    return stop > i ? stop : from;
  }

  private int nameEnd(int i) {
    Name name = ground.nameAt(i);
    return name == null ? i + 1 : name.end();
  }

  /** ", Northshire" or ", 14" behind a name. */
  private int skipPlace(int from, int end) {
    if (from + 1 >= end || !ground.lower(from).equals(",")) {
      return from;
    }
    if (ground.token(from + 1).isNumber()) {
      return from + 2 < end && ground.lower(from + 2).equals(",") ? from + 3 : from + 2;
    }
    boolean placeBefore = endsPlace(from) || ground.lower(Math.max(0, from - 2)).equals("of");
    if (!ground.placeAt(from + 1) || !placeBefore || isKind(from + 1, MentionKind.CITY)) {
      return from;
    }
    return nameEnd(from + 1);
  }

  private boolean isKind(int i, MentionKind kind) {
    Name name = ground.nameAt(i);
    return name != null && name.kind() == kind;
  }

  private boolean endsPlace(int token) {
    for (int i = token - 1; i >= 0 && i > token - 6; i--) {
      Name name = ground.nameAt(i);
      if (name != null && name.end() == token && ground.placeAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** ", a maker of pumps," behind a name. */
  private int skipDescription(int from, int end) {
    if (from + 2 < end && ground.lower(from).equals(",") && ground.lower(from + 1).equals("of")) {
      int stop = skipPlace(skipPreposition(from + 1, end), end);
      return stop < end && ground.lower(stop).equals(",") ? stop + 1 : stop;
    }
    if (from + 2 >= end || !ground.lower(from).equals(",") || !opensDescription(from + 1)) {
      return from;
    }
    int depth = 0;
    for (int i = from + 1; i < end && i - from < 30; i++) {
      String word = ground.lower(i);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth == 0 && word.equals(",")) {
        boolean listed =
            i + 1 < end && (ground.lower(i + 1).equals("and") || startsParty(i + 1, end, ","));
        return listed ? i : i + 1;
      }
    }
    return from;
  }

  private boolean opensDescription(int i) {
    String word = ground.lower(i);
    return word.equals("a")
        || word.equals("an")
        || word.equals("the")
        || word.equals("who")
        || word.equals("which")
        || word.equals("whose")
        || word.equals("its")
        || (Character.isLowerCase(ground.token(i).text().charAt(0))
            && !JOINTS.contains(word)
            && !STOPS.contains(word));
  }

  private int skipJoint(int from, int end) {
    int i = from;
    if (i + 2 < end && ground.lower(i).equals("as") && ground.lower(i + 1).equals("well")) {
      return i + 3;
    }
    if (i + 1 < end
        && (ground.lower(i).equals("along") || ground.lower(i).equals("together"))
        && ground.lower(i + 1).equals("with")) {
      return i + 2;
    }
    while (i < end && i - from < 2 && JOINTS.contains(ground.lower(i))) {
      i++;
    }
    return i;
  }

  private boolean startsParty(int i, int end, String joint) {
    if (i >= end) {
      return false;
    }
    if (ground.awardAt(i) != null) {
      return false;
    }
    if (ground.actorAt(i) || ground.quoteEnd(i, end) > 0) {
      return true;
    }
    int k = i;
    while (k < end && ground.is(k, "det")) {
      k++;
    }
    boolean capital = k < end && isCapital(k) && !ground.words().isFunction(ground.token(k));
    // After a bare comma only a name goes on; after "and" a phrase such as "its partner" may too.
    return capital || (!joint.equals(",") && k > i && k < end);
  }
}
