package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.city.CityWords.Group;

/** Where people live and houses stand, as reports write it. All stretches are token indices. */
final class Residence {

  private static final double SURE = 2.5;
  private static final int OLDEST = 120;

  private final AnnotatedDocument document;
  private final CityWords words;

  Residence(AnnotatedDocument document, CityWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * "Ines Okafor, 41, Aldmoor", "Ines Okafor, 41, from Aldmoor", "9 Mill Street, Aldmoor", "an
   * Aldmoor woman": what such words say for a city.
   */
  double weigh(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    if (first == sentence.firstToken()) {
      return 0;
    }
    int comma = first - 1;
    boolean from = document.token(comma).lower().equals("from");
    if (from) {
      comma--;
    }
    if (comma - 1 >= sentence.firstToken() && document.token(comma).text().equals(",")) {
      if (isAge(comma - 1, sentence) || (from && isPerson(comma - 1))) {
        return SURE;
      }
      Token street = document.token(comma - 1);
      if (!from
          && comma - 2 >= sentence.firstToken()
          && street.isCapitalised()
          && words.is(Group.STREET, street.lower())
          && document.token(comma - 2).isCapitalised()) {
        return 2;
      }
    }
    return isOneOf(first, end, sentence) ? 1 : 0;
  }

  private boolean isPerson(int token) {
    return document.token(token).name() == NameTag.PERSON;
  }

  /** The number between a person's name and a comma. */
  private boolean isAge(int token, Sentence sentence) {
    String text = document.token(token).text();
    return token - 2 >= sentence.firstToken()
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(text) <= OLDEST
        && document.token(token - 1).text().equals(",")
        && document.token(token - 2).isCapitalised()
        && !words.is(Group.TIME, document.token(token - 2).lower());
  }

  private boolean isOneOf(int first, int end, Sentence sentence) {
    String article = document.token(first - 1).lower();
    return (article.equals("a") || article.equals("an"))
        && end < sentence.endToken()
        && words.is(Group.INHABITANT, document.token(end).text());
  }
}
