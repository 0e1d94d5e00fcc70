package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.PlaceNames;

/**
 * Tells the units of organisations from the organisations: "the Ports and Fisheries Division of
 * Aldmoor" are two, "Department of Ports and Fisheries" is one.
 */
final class Units {

  private static final int LONGEST = 5;

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final PlaceNames places;

  Units(AnnotatedDocument document, OrganisationWords words, PlaceNames places) {
    this.document = document;
    this.words = words;
    this.places = places;
  }

  /** Whether a phrase ends with the head of a unit. */
  boolean isUnit(int first, int end) {
    String last = document.token(end - 1).lower();
    return end - first > 1 && (words.is(Group.UNIT, last) || words.is(Group.DEPARTMENT, last));
  }

  /** "the Ports and Fisheries Division of": two fields of one unit, before the "and". */
  boolean joinsFields(int first, int and, int limit) {
    int stop = and + 1;
    while (stop < limit && stop <= and + LONGEST && Casing.isNameWord(document.token(stop))) {
      stop++;
    }
    return isUnit(and + 1, stop)
        && isOwned(stop, limit)
        && words.heads().legalFormBefore(document, and, first) == 0
        && !isUnit(first, and)
        && (words.heads().head(document, first, and) != Head.STRONG
            || words.is(Group.COMMON, document.token(and - 1).lower()));
  }

  /** Whether "of" and a name follow. */
  boolean isOwned(int of, int limit) {
    int name = of + 1;
    if (name < limit && document.token(name).lower().equals("the")) {
      name++;
    }
    return name < limit
        && document.token(of).lower().equals("of")
        && Casing.isNameWord(document.token(name));
  }

  /**
   * Whether a phrase is a whole name and "of" leads to its owner or town: "Coastal Planning
   * Department of Aldmoor".
   */
  boolean isWhole(int first, int of) {
    int modifiers = of - first - 1;
    for (int i = first; i < of; i++) {
      Token token = document.token(i);
      if (!Casing.isNameWord(token)) {
        return false;
      }
      if (i < of - 1 && token.name() == NameTag.LOCATION) {
        modifiers--;
      }
    }
    if (of + 1 >= document.tokens().size()) {
      return false;
    }
    Token next = document.token(of + 1);
    boolean field = words.is(Group.COMMON, next.lower());
    boolean town = places.isCity(next.text()) && next.name() != NameTag.ORGANISATION;
    if (of - first > 2 && town) {
      return true;
    }
    return modifiers > 1
        && isUnit(first, of)
        && !field
        && !next.lower().equals("the")
        && words.is(Group.COMMON, document.token(of - 2).lower());
  }
}
