package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Reads the words that say what somebody is: "new chief executive of X", "X's head of works". */
final class RoleReader {

  private static final int LONGEST = 30;
  private static final int LONGEST_UNKNOWN = 5;

  private final AnnotatedDocument document;
  private final OrganisationReader organisations;
  private final TitleCommas commas;
  private final SpeakerWords words;

  RoleReader(Names names, SpeakerWords words) {
    this.document = names.document();
    this.organisations = new OrganisationReader(names, words);
    this.commas = new TitleCommas(names, words);
    this.words = words;
  }

  /** Reads a role that begins at a token and ends at {@code limit} or before. */
  Role read(int first, int limit) {
    if (first >= limit) {
      return Role.NONE;
    }
    int from = first;
    boolean article = false;
    while (from < limit && words.is(Use.TITLE_OPENER, document.token(from).lower())) {
      article |= !document.token(from).lower().equals("new");
      from++;
    }
    OrganisationReader.Found owner = organisations.owner(from, limit);
    from = Math.max(from, owner.end());
    from = organisations.afterCommonOwner(from, limit);
    OrganisationReader.Found found = OrganisationReader.Found.NONE;
    int to = from;
    boolean role = false;
    while (to < Math.min(limit, from + LONGEST)) {
      Token token = document.token(to);
      boolean named = role || (article && to > from && to - from <= LONGEST_UNKNOWN);
      if (named && isPreposition(token.lower())) {
        found = organisations.afterPreposition(to, limit, role);
        if (found.end() > 0) {
          role = true;
          break;
        }
      }
      if (role && token.text().equals(",")) {
        found = organisations.at(to + 1, limit);
        if (found.end() > 0 || !commas.isList(to, limit)) {
          break;
        }
      } else if (ends(token) && !commas.isListBeforeRole(from, to, limit)) {
        break;
      }
      role |= words.isRoleOfOne(token.lower());
      to++;
    }
    while (to > from && !endsTitle(document.token(to - 1))) {
      to--;
    }
    if (!role || to == from) {
      return Role.NONE;
    }
    String organisation = found.end() > 0 ? found.name() : owner.name();
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
      return words.is(Use.TITLE_STOP, token.lower())
          || (!token.isCapitalised() && words.reports(token.lower(), Strength.TELL));
    }
    return switch (token.text()) {
      case "&", "'s", "’s", "'", "’", "-", "–", "/", "+" -> false;
      default -> true;
    };
  }
}
