package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads the organisation that belongs to a title. */
final class OrganisationReader {

  /**
   * What was read.
   *
   * @param end index after its last token; 0 if nothing was read
   * @param name full name of the organisation; null if none is named
   */
  record Found(int end, @Nullable String name) {
    static final Found NONE = new Found(0, null);
  }

  private final Names names;
  private final AnnotatedDocument document;
  private final SpeakerWords words;

  OrganisationReader(Names names, SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.words = words;
  }

  /** The organisation that begins at a token, an article before it left out. */
  Found at(int first, int limit) {
    int from = first;
    while (from < limit && words.is(Use.ARTICLE, document.token(from).lower())) {
      from++;
    }
    if (from >= limit) {
      return Found.NONE;
    }
    int end = end(from, limit);
    return end > from ? new Found(end, name(from, end)) : Found.NONE;
  }

  private int end(int from, int limit) {
    int end = Math.max(names.organisationFrom(from), names.knownOrganisationFrom(from, limit));
    return end <= limit ? end : 0;
  }

  /**
   * The organisation after "of", "at", "for" or "with"; not a department that goes on "at X", not
   * what a minister or attorney is responsible for.
   *
   * @param role whether a word for a role stands before the preposition
   */
  Found afterPreposition(int preposition, int limit, boolean role) {
    String word = document.token(preposition).lower();
    String before = document.token(preposition - 1).lower();
    if (word.equals("for") && words.is(Use.OFFICE_WITH_FIELD, before)) {
      return Found.NONE;
    }
    Found found = at(preposition + 1, limit);
    if (found.end() == 0) {
      return role ? unknown(preposition, limit) : Found.NONE;
    }
    boolean article = words.is(Use.ARTICLE, document.token(preposition + 1).lower());
    boolean weak =
        (!article || isPart(found.end() - 1)) && (word.equals("of") || word.equals("for"));
    return weak && isFollowed(found.end(), limit) ? Found.NONE : found;
  }

  /** Whether a token is the noun of a part of an organisation: "Department", "Division". */
  private boolean isPart(int token) {
    return switch (document.token(token).lower()) {
      case "department", "division", "unit", "office", "section", "bureau" -> true;
      default -> false;
    };
  }

  private Found unknown(int preposition, int limit) {
    Found proper = properName(preposition, limit);
    if (proper.end() > 0 || preposition + 2 >= limit) {
      return proper;
    }
    // "partner of the consultancy": an organisation, but not its name.
    boolean common =
        words.is(Use.ARTICLE, document.token(preposition + 1).lower())
            && words.is(Use.ORGANISATION_NOUN, document.token(preposition + 2).lower());
    return common ? new Found(preposition + 3, null) : Found.NONE;
  }

  /** Whether the real organisation comes after a department: "of Sales at X". */
  private boolean isFollowed(int end, int limit) {
    if (end + 1 >= limit) {
      return false;
    }
    String next = document.token(end).lower();
    return (next.equals("at") || next.equals("for") || next.equals("of") || next.equals(","))
        && at(end + 1, limit).end() > 0;
  }

  /** A name that no finder knew: capitalised words after "at", or after "of the". */
  private Found properName(int preposition, int limit) {
    String word = document.token(preposition).lower();
    int from = preposition + 1;
    boolean article = from < limit && document.token(from).lower().equals("the");
    if (article) {
      from++;
    }
    int end = from;
    int capitals = 0;
    while (end < limit && (document.token(end).isCapitalised() || isInside(end, from, limit))) {
      capitals += document.token(end).isCapitalised() ? 1 : 0;
      if (words.isRole(document.token(end).lower()) && capitals == 1) {
        return Found.NONE;
      }
      end++;
    }
    boolean of = word.equals("of") || word.equals("for");
    boolean head = isHead(preposition - 1);
    boolean enough = of ? (article && capitals >= 2) || (head && capitals >= 1) : capitals >= 1;
    if (!enough || words.is(Use.PART_OF_ORGANISATION, document.token(from).lower())) {
      return Found.NONE;
    }
    return new Found(end, name(from, end));
  }

  /** Whether a word is who is at the head of a whole organisation: "chair", "managing director". */
  private boolean isHead(int role) {
    String before = document.token(Math.max(0, role - 1)).lower();
    String word = document.token(role).lower();
    if (word.equals("director")) {
      return before.equals("managing") || before.equals("executive");
    }
    return words.is(Use.HEAD_OF_ORGANISATION, word) && !words.is(Use.DEPUTY, before);
  }

  private boolean isInside(int i, int from, int limit) {
    Token token = document.token(i);
    int next = i + 1;
    if (token.lower().equals("of") && next < limit && document.token(next).lower().equals("the")) {
      next++;
    } else if (token.lower().equals("the") && document.token(i - 1).lower().equals("of")) {
      return i > from + 1 && next < limit && document.token(next).isCapitalised();
    }
    boolean joins = token.lower().equals("of") || token.text().equals("&");
    return joins && i > from && next < limit && document.token(next).isCapitalised();
  }

  /**
   * The organisation that owns the title after it: "X's director", "X president". Its end counts
   * the "'s".
   */
  Found owner(int from, int limit) {
    int end = from < limit ? end(from, limit) : 0;
    if (end == 0 || end >= limit) {
      return Found.NONE;
    }
    for (int i = from; i < end; i++) {
      if (words.isRole(document.token(i).lower())) {
        return Found.NONE;
      }
    }
    boolean inside = end - from > 1 && isPossessive(document.token(end - 1));
    String name = name(from, inside ? end - 1 : end);
    return new Found(isPossessive(document.token(end)) ? end + 1 : end, name);
  }

  /** Skips a common noun that owns the role: "the team's head coach". */
  int afterCommonOwner(int from, int limit) {
    for (int i = from + 1; i < Math.min(limit, from + 5); i++) {
      if (isPossessive(document.token(i))) {
        // The State's Attorney is an office of its own.
        return document.token(i - 1).lower().equals("state") ? from : i + 1;
      }
      if (words.isRole(document.token(i).lower())) {
        break;
      }
    }
    return from;
  }

  private static boolean isPossessive(Token token) {
    return switch (token.text()) {
      case "'s", "’s", "'", "’" -> true;
      default -> false;
    };
  }

  private String name(int from, int end) {
    String written = document.tokenText(from, end).replaceAll("\\s++", " ");
    String known = names.organisation(written);
    return known == null ? written : known;
  }
}
