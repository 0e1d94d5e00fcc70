package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.city.CityWords.Group;
import java.util.Set;

/** Tells where a place's name is only a part of another name: "Aldmoor Celtics". */
final class LongerNames {

  private static final Set<String> TIME =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final AnnotatedDocument document;
  private final CityContext context;
  private final CityWords words;
  private final Titles titles;
  private final Casing casing;

  LongerNames(
      AnnotatedDocument document,
      CityContext context,
      CityWords words,
      Titles titles,
      Casing casing) {
    this.document = document;
    this.context = context;
    this.words = words;
    this.titles = titles;
    this.casing = casing;
  }

  /** Whether the name is the beginning, middle or end of a longer one. */
  boolean isPartOfLongerName(int first, int end) {
    Sentence sentence = context.sentence(first);
    boolean titled = casing.isTitled(document.sentenceOf(first));
    return goesOn(end, sentence, titled) || beganBefore(first, sentence, titled);
  }

  private boolean goesOn(int end, Sentence sentence, boolean titled) {
    if (end >= sentence.endToken()) {
      return false;
    }
    Token next = document.token(end);
    if (next.text().equals("&")
        || (next.isCapitalised() && words.is(Group.AREA_AFTER, next.lower()))) {
      return true;
    }
    boolean name = Casing.isNameWord(next) && next.spaced();
    if (!name || next.lower().equals("the")) {
      return false;
    }
    boolean ends =
        titled
            || TIME.contains(next.lower().replace(".", ""))
            || next.name() == NameTag.PERSON
            || titles.lengthAt(document, end, sentence.endToken()) > 0
            || context.areaLength(end, sentence.endToken()) > 0;
    return endsAsArea(end, sentence) || !ends;
  }

  /** "Aldmoor Development Zone" */
  private boolean endsAsArea(int from, Sentence sentence) {
    int last = from;
    while (last + 1 < sentence.endToken()
        && last < from + 3
        && Casing.isNameWord(document.token(last + 1))) {
      last++;
    }
    return words.is(Group.ADMINISTRATIVE, document.token(last).lower());
  }

  private boolean beganBefore(int first, Sentence sentence, boolean titled) {
    if (first == sentence.firstToken()) {
      return false;
    }
    Token before = document.token(first - 1);
    if (before.text().equals("&") || before.lower().equals("greater")) {
      return true;
    }
    if (before.lower().equals("of") && first - 2 >= sentence.firstToken()) {
      // "District of Columbia" is one area; "the Old District of Aldmoor" has a city in it.
      boolean area = context.areaLength(first - 2, sentence.endToken()) > 2;
      String head = document.token(first - 2).text();
      return area || ((head.equals("University") || head.equals("College")) && !titled);
    }
    boolean opening =
        casing.opensSentence(first - 1)
            && (before.name() == NameTag.NONE || words.is(Group.PLACE_PREPOSITION, before.lower()));
    return Casing.isNameWord(before) && !opening && !titled && before.name() != NameTag.PERSON;
  }
}
