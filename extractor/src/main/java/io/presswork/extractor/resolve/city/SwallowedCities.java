package io.presswork.extractor.resolve.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.rule.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cities at the end of an organisation's mention that are no part of its name: "Harrow Lane Clinic
 * of Leeds" lies in Leeds, while the "University of Leeds" is called so. Immutable.
 */
final class SwallowedCities {

  /** "Harrow Lane" before the kind of organisation. */
  private static final int FEWEST_WORDS = 2;

  private static final int LONGEST_CITY = 3;

  private final PlaceGazetteer places;
  private final Set<String> institutions = WordList.read("city/words.tsv").words("institution");

  SwallowedCities(PlaceGazetteer places) {
    this.places = places;
  }

  /** The mentions and the cities inside them, in text order. */
  List<FoundMention> with(AnnotatedDocument document, List<FoundMention> mentions) {
    List<FoundMention> all = new ArrayList<>(mentions);
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        addTail(document, mention, all);
      }
    }
    all.sort(Comparator.comparingInt(FoundMention::begin));
    return all;
  }

  private void addTail(AnnotatedDocument document, FoundMention mention, List<FoundMention> all) {
    int first = document.tokenFrom(mention.begin());
    int end = document.tokenFrom(mention.end());
    for (int of = end - 2; of >= Math.max(first + FEWEST_WORDS, end - 1 - LONGEST_CITY); of--) {
      if (!document.token(of).text().equals("of")) {
        continue;
      }
      String city = document.tokenText(of + 1, end);
      if (places.isPlainCity(city) && isNamedWithout(document, first, of)) {
        int begin = document.token(of + 1).begin();
        all.add(
            new FoundMention(MentionKind.CITY, begin, mention.end(), "city.of-organisation", 0.7));
      }
      return;
    }
  }

  /** Whether the words before "of" are a name of their own. */
  private boolean isNamedWithout(AnnotatedDocument document, int first, int of) {
    for (int i = first; i < of; i++) {
      String word = document.token(i).lower();
      if (institutions.contains(word) || !document.token(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }
}
