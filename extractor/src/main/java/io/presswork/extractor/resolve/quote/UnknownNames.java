package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.people.GivenNames;
import java.util.HashMap;
import java.util.Map;

/** Full names that the name model overlooked: a given name with a capitalised word after it. */
final class UnknownNames {

  private final Map<String, String> bySurname = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  UnknownNames(AnnotatedDocument document, GivenNames givenNames) {
    for (int i = 0; i + 1 < document.tokens().size(); i++) {
      Token given = document.token(i);
      Token surname = document.token(i + 1);
      if (given.isCapitalised()
          && surname.isCapitalised()
          && surname.spaced()
          && givenNames.contains(given.text())) {
        String full = given.text() + " " + surname.text();
        bySurname.putIfAbsent(surname.text(), full);
        places.putIfAbsent(full, i);
      }
    }
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
