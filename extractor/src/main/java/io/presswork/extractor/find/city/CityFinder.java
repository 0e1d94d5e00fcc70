package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameRuns;
import io.presswork.extractor.find.NameRuns.Run;
import io.presswork.extractor.rule.NameKey;
import java.util.ArrayList;
import java.util.List;

/** Finds cities and other places. */
public final class CityFinder implements MentionFinder {

  private final PlaceGazetteer places;

  /**
   * Makes one.
   *
   * @param places the names it knows
   */
  public CityFinder(PlaceGazetteer places) {
    this.places = places;
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<FoundMention> mentions = new ArrayList<>();
    for (Run run : NameRuns.of(document)) {
      if (run.tag() == NameTag.LOCATION) {
        String name = document.tokenText(run.first(), run.end());
        boolean city =
            places.isCity(NameKey.words(name)) && !places.isCountry(name) && !places.isRegion(name);
        mentions.add(
            new FoundMention(
                city ? MentionKind.CITY : MentionKind.PLACE,
                document.token(run.first()).begin(),
                document.token(run.end() - 1).end(),
                "ner",
                0.7));
      }
    }
    return mentions;
  }
}
