package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import java.util.Set;

/** Says how far a phrase reaches to the right. */
final class PhraseJoiner {

  private static final Set<String> ADJECTIVES =
      Set.of(
          "based",
          "led",
          "owned",
          "backed",
          "funded",
          "wide",
          "style",
          "certified",
          "branded",
          "powered",
          "headquartered",
          "listed",
          "born",
          "area");

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final LinkRules rules;

  /** Tokens inside people's and awards' names. */
  private final boolean[] blocked;

  PhraseJoiner(
      AnnotatedDocument document, OrganisationWords words, LinkRules rules, boolean[] blocked) {
    this.document = document;
    this.words = words;
    this.rules = rules;
    this.blocked = blocked;
  }

  /** Whether a token can be a word of a name here. */
  boolean isName(int i, boolean titled) {
    Token token = document.token(i);
    if (blocked[i]) {
      return false;
    }
    if (!Casing.isNameWord(token) || isAdjective(token.lower())) {
      return false;
    }
    return !titled || !words.is(Group.HEADLINE_VERB, token.lower());
  }

  /** "Aldmoor-based", "Aldmoor-led" describe something else. */
  private static boolean isAdjective(String word) {
    int dash = word.lastIndexOf('-');
    return dash > 0 && ADJECTIVES.contains(word.substring(dash + 1));
  }

  /** Where the phrase goes on behind {@code end}; {@code end} itself where it does not. */
  int joined(int first, int end, int limit, boolean titled) {
    int legal = words.heads().legalFormAt(document, end, limit);
    if (legal > 0
        && !blocked[end + legal - 1]
        && !isPlace(end + legal - 1)
        && !opensName(end, end + legal, limit)) {
      return end + legal;
    }
    if (isName(end, titled) && !words.is(Group.TIME, document.token(end).lower())) {
      // Where a full stop was lost, an article opens the next sentence.
      return Links.ARTICLES.contains(document.token(end).lower()) && !rules.isTagged(end)
          ? end
          : end + 1;
    }
    Token link = document.token(end);
    if (end + 1 >= limit || blocked[end]) {
      return end;
    }
    if (link.isNumber() && link.name() == NameTag.ORGANISATION) {
      return end + 1;
    }
    if (!isName(end + 1, titled)) {
      return joinedByTwo(first, end, limit, titled);
    }
    return switch (link.lower()) {
      case "&", "+" -> end + 2;
      case "/" -> document.token(end).spaced() || rules.isWhole(first, end) ? end : end + 2;
      case "at" -> rules.isSeat(first, end) ? end + 2 : end;
      case "of", "for", "on", "in", "against" -> rules.takesOf(first, end, link) ? end + 2 : end;
      case "and", "e", "y" ->
          rules.isPartners(end + 1) || rules.joinsAnd(first, end, limit) ? end + 2 : end;
      case "'s", "’s", "'", "’" -> rules.isInnerPossessive(first, end) ? end + 2 : end;
      case "," -> rules.isCampus(first, end) ? end + 2 : end;
      default -> Links.FOREIGN.contains(link.text()) && rules.isForeign(end) ? end + 2 : end;
    };
  }

  /** "Ministry of the Sea", "Society for the Blind". */
  private int joinedByTwo(int first, int end, int limit, boolean titled) {
    boolean particles =
        end + 2 < limit
            && Links.FOREIGN.contains(document.token(end).text())
            && Links.FOREIGN.contains(document.token(end + 1).text())
            && isName(end + 2, titled);
    if (particles) {
      return end + 3;
    }
    boolean article =
        end + 2 < limit
            && document.token(end + 1).text().equals("the")
            && isName(end + 2, titled)
            && rules.takesOf(first, end, document.token(end));
    return article ? end + 3 : end;
  }

  /** "Aldmoor, SNC Lavall": behind the comma a further name begins with what may be a form. */
  private boolean opensName(int comma, int behind, int limit) {
    return document.token(comma).text().equals(",")
        && behind < limit
        && document.token(behind).isCapitalised();
  }

  /** "Aldmoor, PA" is a town in Pennsylvania, not a professional association. */
  private boolean isPlace(int i) {
    Token token = document.token(i);
    boolean letters = token.text().length() == 2 && token.isAllCaps();
    return token.name() == NameTag.LOCATION
        || (letters && document.token(i - 1).text().equals(","));
  }

  /** Index of the last partner but one in "Tarn, Vale, Rowe & Partners"; else of the next token. */
  int partnership(int first, int limit) {
    int at = first;
    int names = 0;
    while (at + 2 < limit
        && isPartnerName(at)
        && document.token(at + 1).text().equals(",")
        && isPartnerName(at + 2)) {
      at += 2;
      names++;
    }
    if (names == 0 || at + 2 >= limit) {
      return first + 1;
    }
    String link = document.token(at + 1).lower();
    boolean links = link.equals("&") || link.equals("and") || link.equals("e") || link.equals("y");
    int stop = at + 3;
    while (stop < limit && Casing.isNameWord(document.token(stop))) {
      stop++;
    }
    boolean sure =
        words.heads().legalFormAt(document, at + 3, limit) > 0
            || rules.isPartners(at + 2)
            || (link.equals("&") && stop > at + 3 && rules.isWhole(at, stop));
    return links && sure ? at + 1 : first + 1;
  }

  private boolean isPartnerName(int i) {
    Token token = document.token(i);
    return token.isCapitalised() && token.isWord() && !words.is(Group.FUNCTION, token.lower());
  }
}
