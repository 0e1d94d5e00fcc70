package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;

/** Reads what the words behind a person's name say that the person is. */
final class RoleAfterName {

  private final AnnotatedDocument document;
  private final OrganisationReader organisations;
  private final RoleReader reader;
  private final SpeakerWords words;

  RoleAfterName(Names names, SpeakerWords words, RoleReader reader) {
    this.document = names.document();
    this.organisations = new OrganisationReader(names, words);
    this.reader = reader;
    this.words = words;
  }

  /** The role that follows a name which ends before a token: ", chief executive of X". */
  Role read(int end, int limit) {
    int at = end;
    if (at < limit && document.token(at).text().equals("(")) {
      Role inside = reader.read(at + 1, limit);
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
      case "," -> {
        if (at + 1 >= limit) {
          yield Role.NONE;
        }
        yield isDetail(at + 1)
            ? afterDetail(at, limit)
            : reader.read(afterWho(at + 1, limit), limit);
      }
      case "-", "–", "—", ":", "as" -> reader.read(at + 1, limit);
      case "is", "was" -> at + 1 < limit && isWhat(at + 1) ? reader.read(at + 1, limit) : Role.NONE;
      case "of", "at", "from", "with" -> new Role(null, organisations.at(at + 1, limit).name());
      default -> Role.NONE;
    };
  }

  /** The role after an age or a degree: ", 17, a junior at X", ", Ph.D., director". */
  private Role afterDetail(int comma, int limit) {
    int next = comma + 2;
    while (next < limit && document.token(next).text().equals(".")) {
      next++;
    }
    boolean detail = next < limit && document.token(next).text().equals(",") && isDetail(comma + 1);
    return detail ? read(next, limit) : Role.NONE;
  }

  /** Whether a word after "is" begins what somebody is, not what somebody does. */
  private boolean isWhat(int at) {
    Token token = document.token(at);
    return words.is(Use.TITLE_OPENER, token.lower())
        || token.isCapitalised()
        || words.isRoleOfOne(token.lower());
  }

  /** Skips what leads to a role in a relative clause: "who is", "who serves as". */
  private int afterWho(int at, int limit) {
    if (at + 2 >= limit || !document.token(at).lower().equals("who")) {
      return at;
    }
    int verb = at + 1;
    if (document.token(verb).lower().equals("also")) {
      verb++;
    }
    return switch (document.token(verb).lower()) {
      case "is" -> verb + 1;
      case "serves", "acts", "works" ->
          verb + 1 < limit && document.token(verb + 1).lower().equals("as") ? verb + 2 : at;
      default -> at;
    };
  }

  private boolean isDetail(int at) {
    Token token = document.token(at);
    String bare = token.lower().replace(".", "");
    return token.isNumber() || words.is(Use.DEGREE, bare);
  }
}
