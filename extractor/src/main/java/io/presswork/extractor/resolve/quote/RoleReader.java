package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.RoleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads title and organisation from the words before and after a person's name. */
final class RoleReader {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "our", "its", "their", "his", "her", "fellow", "then", "new");

  /** Words that end a title. */
  private static final Set<String> STOPS =
      Set.of(
          "who", "which", "whose", "that", "when", "while", "as", "after", "during", "on", "was",
          "is", "has", "before", "where", "will", "but", "because", "if", "since", "until", "with",
          "from", "by", "about", "were", "are", "had", "it", "we", "he", "she", "they", "via");

  private static final int LONGEST = 30;
  private static final int LONGEST_BEFORE = 16;

  private final Names names;
  private final AnnotatedDocument document;
  private final RoleWords roles;
  private final ReportingVerbs verbs;

  RoleReader(Names names, SpeakerReader.SpeakerWords words) {
    this.names = names;
    this.document = names.document();
    this.roles = words.roles();
    this.verbs = words.verbs();
  }

  /** The role that follows a name which ends before a token: ", chief executive of X". */
  Role after(int end, int limit) {
    int at = end;
    if (at < limit && document.token(at).text().equals("(")) {
      Role inside = read(at + 1, limit);
      if (!inside.isEmpty()) {
        return inside;
      }
      while (at < limit && !document.token(at).text().equals(")")) {
        at++;
      }
      at++;
    }
    if (at >= limit) {
      return Role.NONE;
    }
    return switch (document.token(at).lower()) {
      case ",", "-", "–", "—", ":" -> read(at + 1, limit);
      case "is", "was" -> read(at + 1, limit);
      case "of", "at", "from", "with" -> new Role(null, organisationAt(at + 1, limit));
      default -> Role.NONE;
    };
  }

  /** The role that stands before a name: "X chief executive", "the trust's director,". */
  Role before(int name, int floor) {
    int to = name;
    boolean comma = to > floor && document.token(to - 1).text().equals(",");
    if (comma) {
      to--;
    }
    int from = to;
    boolean role = false;
    while (from > Math.max(floor, to - LONGEST_BEFORE) && belongs(from - 1, role)) {
      from--;
      role |= roles.isRole(document.token(from).lower());
    }
    if (!role) {
      return Role.NONE;
    }
    while (from < to && !document.token(from).isWord()) {
      from++;
    }
    return read(from, to);
  }

  /** Whether a token before a name may belong to its title. */
  private boolean belongs(int i, boolean role) {
    Token token = document.token(i);
    String lower = token.lower();
    if (names.people().at(i) != null) {
      return false;
    }
    if (!token.isWord()) {
      return "&'s’s-–.".contains(token.text());
    }
    if (STOPS.contains(lower) || verbs.reports(lower, Strength.TELL)) {
      return false;
    }
    boolean joins = lower.equals("of") || lower.equals("and") || lower.equals("for");
    return token.isCapitalised()
        || roles.isRole(lower)
        || joins
        || (role && !lower.equals("in") && !lower.equals("at") && !lower.equals("to"));
  }

  /** Reads a role that begins at a token and ends at {@code limit} or before. */
  private Role read(int first, int limit) {
    int from = first;
    while (from < limit && DETERMINERS.contains(document.token(from).lower())) {
      from++;
    }
    String organisation = null;
    int owner = owner(from, limit);
    if (owner > from) {
      organisation = organisationName(from, ownerEnd(from, owner));
      from = owner;
    }
    from = afterPossessive(from, limit);
    int to = from;
    boolean role = false;
    while (to < Math.min(limit, from + LONGEST)) {
      Token token = document.token(to);
      if (role && isPreposition(token.lower())) {
        String found = organisationAt(to + 1, limit);
        if (found != null || token.lower().equals("at")) {
          organisation = found == null ? organisation : found;
          break;
        }
      }
      if (role && token.text().equals(",")) {
        String found = organisationAt(to + 1, limit);
        if (found != null) {
          organisation = found;
          break;
        }
        if (!isList(to, limit)) {
          break;
        }
      } else if (ends(token)) {
        break;
      }
      role |= roles.isRole(token.lower());
      to++;
    }
    while (to > from && !endsTitle(document.token(to - 1))) {
      to--;
    }
    if (!role || to == from) {
      return Role.NONE;
    }
    return new Role(document.tokenText(from, to).replaceAll("\\s++", " "), organisation);
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "of", "at", "for", "with" -> true;
      default -> false;
    };
  }

  private static boolean endsTitle(Token token) {
    return switch (token.lower()) {
      case "and", "of", "for", "the", "&", "at", ",", "-", "–", "'s", "’s", "/" -> false;
      default -> true;
    };
  }

  private boolean ends(Token token) {
    if (token.isWord()) {
      return STOPS.contains(token.lower())
          || (!token.isCapitalised() && verbs.reports(token.lower(), Strength.TELL));
    }
    return switch (token.text()) {
      case "&", "'s", "’s", "'", "’", "-", "–", "/", "+" -> false;
      default -> true;
    };
  }

  /** Whether a comma parts items of a list inside a title: "Diversity, Equity, and Belonging". */
  private boolean isList(int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 10); i++) {
      Token token = document.token(i);
      if (token.lower().equals("and") || token.text().equals("&")) {
        return i + 1 < limit
            && document.token(i + 1).isCapitalised()
            && names.people().at(i + 1) == null
            && (document.token(comma + 1).isCapitalised() || i == comma + 1);
      }
      if (!token.isCapitalised() && !token.text().equals(",")) {
        return false;
      }
      if (names.people().at(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** End of an organisation that owns the role after it, "'s" left in; {@code from} for none. */
  private int owner(int from, int limit) {
    int end = names.organisationFrom(from);
    if (end == 0 || end > limit) {
      end = names.knownOrganisationFrom(from, limit);
    }
    if (end == 0 || end >= limit) {
      return from;
    }
    for (int i = from; i < end; i++) {
      if (roles.isRole(document.token(i).lower())) {
        return from;
      }
    }
    String next = document.token(end).text();
    return isPossessive(next) ? end + 1 : end;
  }

  private int ownerEnd(int from, int owner) {
    return isPossessive(document.token(owner - 1).text()) && owner - 1 > from ? owner - 1 : owner;
  }

  private static boolean isPossessive(String text) {
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  /** Skips a common noun that owns the role: "the team's head coach". */
  private int afterPossessive(int from, int limit) {
    for (int i = from + 1; i < Math.min(limit, from + 5); i++) {
      if (isPossessive(document.token(i).text())) {
        return i + 1;
      }
      if (roles.isRole(document.token(i).lower())) {
        break;
      }
    }
    return from;
  }

  /** Full name of the organisation that begins at a token, an article left out; null for none. */
  private @Nullable String organisationAt(int at, int limit) {
    int from = at;
    while (from < limit && DETERMINERS.contains(document.token(from).lower())) {
      from++;
    }
    if (from >= limit) {
      return null;
    }
    int end = Math.max(names.organisationFrom(from), names.knownOrganisationFrom(from, limit));
    if (end > from && end <= limit) {
      return organisationName(from, end);
    }
    return null;
  }

  private String organisationName(int from, int end) {
    String words = document.tokenText(from, end).replaceAll("\\s++", " ");
    String known = names.organisation(words);
    return known == null ? words : known;
  }
}
