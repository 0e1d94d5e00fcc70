package io.presswork.extractor.resolve.award;

import io.presswork.extractor.resolve.award.Party.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of phrases: "A, B of P, Q, and the C (D)". A list ends where something else than a
 * further phrase follows.
 */
final class PartyScanner {

  private static final Set<String> JOINTS = Set.of("and", "&", ",", ";", "plus", "alongside", "or");

  /** A list is not longer; more comes from a misread sentence. */
  private static final int MOST_PARTIES = 40;

  private final Ground ground;
  private final PartyReader reader;
  private final PartyTail tail;

  PartyScanner(Ground ground) {
    this.ground = ground;
    this.reader = new PartyReader(ground);
    this.tail = new PartyTail(ground, reader);
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
    while (i < end && parties.size() < MOST_PARTIES) {
      Party party = at(i, end);
      if (party == null) {
        break;
      }
      Party named = namedBehind(party, end);
      if (named.kind() == Kind.WORK && named.first() > i + 2) {
        // "A and B's “The Silence”": the makers stand for their work.
        parties.clear();
      }
      parties.add(named);
      int behind = behindWork(named, end);
      i = tail.skip(behind, end);
      after = i;
      // "to Ines Okafor by last year's winner, Tom Reed": who hands it over is no member.
      if (behind < end && ground.lower(behind).equals("by")) {
        break;
      }
      int next = skipJoint(i, end);
      if (next == i || !reader.starts(next, end, ground.lower(i).equals(","))) {
        break;
      }
      i = next;
    }
    return new Parties(parties, after);
  }

  /** Steps over the noun behind a quoted title: "the 'Talking Buoys' project". */
  private int behindWork(Party party, int end) {
    int i = party.end();
    while (party.kind() == Kind.WORK
        && i < end
        && i < party.end() + 2
        && Character.isLowerCase(ground.token(i).text().charAt(0))
        && !ground.is(i, "party-stop")
        && !ground.is(i, "preposition")) {
      i++;
    }
    return i;
  }

  /** "its youngest driver, Kasim Oyelade,": the name behind the comma says who is meant. */
  private Party namedBehind(Party party, int end) {
    int comma = party.kind() == Kind.NOMINAL ? jobsEnd(party.end(), end) : end;
    if (comma + 1 >= end || !ground.lower(comma).equals(",")) {
      return party;
    }
    Party next = reader.at(comma + 1, end);
    boolean closed = next != null && (next.end() == end || ground.is(next.end(), "party-stop"));
    return next != null && closed && next.kind() == Kind.NAME ? next : party;
  }

  /** "its founder and chief executive officer": the index after a further job and "of P". */
  private int jobsEnd(int from, int end) {
    int i = from;
    if (i + 1 < end && ground.lower(i).equals("and")) {
      int next = i + 1;
      while (next < end
          && next - i < 5
          && (reader.isJob(next) || ground.is(next, "det") || isSmallNoun(next))) {
        next++;
      }
      i = next > i + 1 ? next : i;
    }
    return tail.skipPrepositions(i, end);
  }

  private boolean isSmallNoun(int i) {
    return Character.isLowerCase(ground.token(i).text().charAt(0))
        && !ground.words().isFunction(ground.token(i))
        && !ground.is(i, "party-stop");
  }

  /** The phrase that begins at a token; null where none does. */
  @Nullable Party at(int from, int end) {
    return reader.at(from, end);
  }

  /** Index after what belongs to a phrase behind its head. */
  int skipTail(int from, int end) {
    return tail.skip(from, end);
  }

  private int skipJoint(int from, int end) {
    int i = from;
    if (i < end && ground.lower(i).equals(",") && i + 1 < end && isPairJoint(i + 1, end)) {
      i++;
    }
    if (i + 2 < end && ground.lower(i).equals("as") && ground.lower(i + 1).equals("well")) {
      return i + 3;
    }
    if (isPairJoint(i, end)) {
      return i + 2;
    }
    while (i < end && i - from < 2 && JOINTS.contains(ground.lower(i))) {
      i++;
    }
    return i;
  }

  /** "along with", "together with". */
  private boolean isPairJoint(int i, int end) {
    return i + 1 < end
        && (ground.lower(i).equals("along") || ground.lower(i).equals("together"))
        && ground.lower(i + 1).equals("with");
  }
}
