package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.HashMap;
import java.util.Map;

/** Full names that the name model overlooked: a given name with a capitalised word after it. */
final class UnknownNames {

  private final Map<String, String> bySurname = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  UnknownNames(AnnotatedDocument document, SpeakerWords words) {
    for (int i = 0; i + 1 < document.tokens().size(); i++) {
      Token given = document.token(i);
      Token surname = document.token(i + 1);
      if (given.isCapitalised()
          && surname.isCapitalised()
          && surname.spaced()
          && (words.givenNames().contains(given.text()) || isAfterRole(document, i, words))) {
        String full = given.text() + " " + surname.text();
        bySurname.putIfAbsent(surname.text(), full);
        places.putIfAbsent(full, i);
      }
    }
  }

  /** "Our CEO, Mpande Abasi, said": a role in front shows a name. */
  private static boolean isAfterRole(AnnotatedDocument document, int given, SpeakerWords words) {
    int before = given - 1;
    if (before > 0 && document.token(before).text().equals(",")) {
      before--;
    }
    Token surname = document.token(given + 1);
    return before >= 0
        && words.isRole(document.token(before).lower())
        && document.token(given).name() != NameTag.ORGANISATION
        && surname.name() != NameTag.ORGANISATION
        && !surname.isAllCaps()
        && !words.isRole(document.token(given).lower())
        && !words.isRole(surname.lower());
  }

  /** The full name of somebody with this surname; the surname itself if the release has none. */
  String of(String surname) {
    return bySurname.getOrDefault(surname, surname);
  }

  /** Index of the first token of a full name of two words; -1 if it does not occur. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }
}
