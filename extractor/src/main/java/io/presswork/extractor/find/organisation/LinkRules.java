package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import java.util.Set;

/**
 * Tells whether a small word or sign between two stretches of name words joins them to one name.
 */
final class LinkRules {

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final Titles titles;
  private final Units units;

  LinkRules(AnnotatedDocument document, OrganisationWords words, Titles titles, Units units) {
    this.document = document;
    this.words = words;
    this.titles = titles;
    this.units = units;
  }

  boolean takesOf(int first, int end, Token link) {
    boolean preposition = Set.of("of", "for", "on", "in", "against").contains(link.lower());
    if (!preposition) {
      return false;
    }
    boolean tagged = isTagged(end - 1) && isTagged(end) && isTagged(end + 1);
    if (words.ends(Group.OTHER_LAST, document, first, end)) {
      // "Summit on Harbours" is one name, and no organisation's.
      return true;
    }
    if (!link.lower().equals("of") && !link.lower().equals("for")) {
      return tagged;
    }
    if (words.is(Group.UNIT, document.token(end - 1).lower())) {
      return false;
    }
    if (link.lower().equals("of") && units.isWhole(first, end)) {
      return false;
    }
    if (words.is(Group.DEPARTMENT, document.token(end - 1).lower())) {
      return !isSchool(end + 1);
    }
    Head head = words.heads().head(document, first, end);
    // What follows "of" is often the place of a complete name.
    if (words.heads().legalFormBefore(document, end, first) > 0) {
      return false;
    }
    if (head == Head.STRONG
        && link.lower().equals("of")
        && !words.ends(Group.TAKES_OF, document, first, end)) {
      return false;
    }
    return tagged || (head == Head.STRONG && !titles.isTitle(document.token(end - 1).lower()));
  }

  boolean joinsAnd(int first, int end, int limit) {
    if (units.joinsFields(first, end, limit) || isTwinHead(end) || isTwinPlace(first, end, limit)) {
      return true;
    }
    boolean tagged = isTagged(end - 1) && isTagged(end) && isTagged(end + 1);
    if (!tagged) {
      return isField(first, end);
    }
    int stop = end + 1;
    while (stop < limit && Casing.isNameWord(document.token(stop))) {
      stop++;
    }
    boolean left = words.heads().head(document, first, end) == Head.STRONG;
    boolean right = words.heads().head(document, end + 1, stop) == Head.STRONG;
    boolean of = false;
    for (int i = first; i < end; i++) {
      of |= document.token(i).lower().equals("of") || document.token(i).lower().equals("for");
    }
    // "Ministry of Ports and Fisheries" is one, though Fisheries alone ends names too.
    boolean soft = words.ends(Group.SOFT_HEAD, document, end + 1, stop);
    return of ? !right || stop == end + 2 || soft : !(left && right);
  }

  /** "the Aldmoor and Northshire Chamber of Commerce": no town has an article. */
  private boolean isTwinPlace(int first, int and, int limit) {
    boolean article = first > 0 && document.token(first - 1).lower().equals("the");
    int stop = and + 1;
    while (stop < limit && Casing.isNameWord(document.token(stop))) {
      stop++;
    }
    boolean of = stop + 1 < limit && document.token(stop).lower().equals("of");
    if (of && Casing.isNameWord(document.token(stop + 1))) {
      stop += 2;
    }
    return article
        && and - first == 1
        && document.token(first).name() != NameTag.NONE
        && document.token(and + 1).name() != NameTag.NONE
        && stop - and > 2
        && words.heads().head(document, and + 1, stop) == Head.STRONG;
  }

  /** "Fire and Rescue": one head of two words. */
  private boolean isTwinHead(int and) {
    return words.heads().head(document, and - 1, and + 2) == Head.STRONG
        && words.heads().head(document.token(and + 1)) != Head.STRONG;
  }

  /** "College of Earth and Climate": two fields of one department. */
  private boolean isField(int first, int and) {
    int of = and - 2;
    return of > first
        && document.token(of).lower().equals("of")
        && words.is(Group.DEPARTMENT, document.token(of - 1).lower())
        && document.token(and - 1).name() != NameTag.LOCATION
        && document.token(and + 1).name() == document.token(and).name();
  }

  boolean isInnerPossessive(int first, int end) {
    String owner = document.token(end - 1).lower();
    boolean plural = owner.endsWith("s") && document.token(end).text().length() == 1;
    if (isSaint(first) || (plural && words.heads().head(document.token(end + 1)) == Head.STRONG)) {
      return true;
    }
    if (words.is(Group.INNER_POSSESSIVE, owner)) {
      return true;
    }
    return end - first == 1
        && isTagged(end - 1)
        && isTagged(end)
        && isTagged(end + 1)
        && words.heads().head(document, end + 1, end + 2) == Head.NONE;
  }

  /** "St Oswin's School" belongs to no Oswin. */
  private boolean isSaint(int first) {
    return Set.of("st", "st.", "saint", "ste.").contains(document.token(first).lower());
  }

  /** "University of Northshire at Winter Vale": one of several seats. */
  boolean isSeat(int first, int at) {
    return end(first).equals("University of")
        && at - first > 2
        && document.token(at + 1).name() != NameTag.NONE
        && document.token(at - 1).name() == document.token(at + 1).name();
  }

  /** "University of Aldmoor, Winter Vale": one of several seats. */
  boolean isCampus(int first, int comma) {
    NameTag tag = document.token(comma + 1).name();
    return end(first).equals("University of")
        && comma - first > 2
        && (tag == NameTag.LOCATION
            || (tag == NameTag.ORGANISATION && (isTagged(comma) || isSchool(comma + 1))));
  }

  /** Whether the name words from a token on end with a head. */
  private boolean isSchool(int first) {
    int stop = first;
    while (stop < document.tokens().size() && document.token(stop).isCapitalised()) {
      stop++;
    }
    return stop - first > 1 && isWhole(first, stop);
  }

  private String end(int first) {
    return document.tokenText(first, Math.min(first + 2, document.tokens().size()));
  }

  boolean isForeign(int link) {
    return document.token(link).name() == NameTag.ORGANISATION
        || words.heads().head(document.token(link - 1)) == Head.STRONG;
  }

  boolean isWhole(int first, int end) {
    return words.heads().head(document, first, end) == Head.STRONG;
  }

  boolean isTagged(int i) {
    return document.token(i).name() == NameTag.ORGANISATION;
  }

  boolean isPartners(int i) {
    return words.is(Group.PARTNERS, document.token(i).lower());
  }
}
