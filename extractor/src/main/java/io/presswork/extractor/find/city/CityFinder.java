package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.person.GivenNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds cities and other places. A listed name is a city where the name model or the words around
 * it say so; once it was one, weaker signs are enough in the rest of the document.
 */
public final class CityFinder implements MentionFinder {

  /** Once a name was a city, this is enough elsewhere in the document. */
  private static final double ENOUGH_AGAIN = -0.6;

  private final PlaceGazetteer places;
  private final Titles titles;
  private final CityWords words = CityWords.load();
  private final CityMatcher matcher;
  private final GivenNames given = GivenNames.load();

  /**
   * Makes one.
   *
   * @param places the names it knows
   * @param titles what officials are called, who are named behind their city
   */
  public CityFinder(PlaceGazetteer places, Titles titles) {
    this.titles = titles;
    this.places = places;
    this.matcher = new CityMatcher(places);
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    boolean[] taken = new boolean[document.tokens().size()];
    for (FoundMention mention : found) {
      if (mention.confidence() > 0.5) {
        Arrays.fill(
            taken, document.tokenFrom(mention.begin()), document.tokenFrom(mention.end()), true);
      }
    }
    Casing casing = Casing.of(document);
    AreaContext areas = new AreaContext(document, places);
    CityContext context = new CityContext(document, areas, words);
    LongerNames longer = new LongerNames(document, places, areas, words, titles, casing);
    CitySetting setting = new CitySetting(document, places, words, areas, casing, given);
    ListedName listed = new ListedName(document, places, setting, words, casing);
    CityEvidence evidence =
        new CityEvidence(document, places, context, areas, longer, setting, words, listed, taken);
    CityCompany company = new CityCompany(document, words, context, areas);
    List<CityMatch> matches = matcher.match(document);
    double[] weights = matches.stream().mapToDouble(evidence::weigh).toArray();
    company.raise(matches, weights);
    Set<String> sure = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] >= CityEvidence.ENOUGH) {
        sure.add(matches.get(i).key());
      }
    }
    List<FoundMention> mentions = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      CityMatch match = matches.get(i);
      boolean first = weights[i] >= CityEvidence.ENOUGH;
      if (first || (weights[i] >= ENOUGH_AGAIN && sure.contains(match.key()))) {
        mentions.add(mention(document, match, first));
        Arrays.fill(taken, match.first(), match.end(), true);
      }
    }
    new UnlistedCities(document, evidence, company, words, taken).addTo(mentions);
    addAreas(document, areas, taken, mentions);
    mentions.sort(Comparator.comparingInt(FoundMention::begin));
    return mentions;
  }

  private static FoundMention mention(AnnotatedDocument document, CityMatch match, boolean first) {
    int begin = document.token(match.first()).begin();
    Token last = document.token(match.end() - 1);
    int hyphen = last.text().lastIndexOf('-');
    int end = match.suffix() && hyphen > 0 ? last.begin() + hyphen : last.end();
    return new FoundMention(
        MentionKind.CITY, begin, end, first ? "city.listed" : "city.again", first ? 0.85 : 0.75);
  }

  /** Regions and countries by list, and what else the name model takes for a place. */
  private void addAreas(
      AnnotatedDocument document, AreaContext areas, boolean[] taken, List<FoundMention> mentions) {
    for (Sentence sentence : document.sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        int length = taken[i] ? 0 : areas.length(i, sentence.endToken());
        boolean tagged = document.token(i).name() == NameTag.LOCATION;
        if (length == 0 && tagged && !taken[i]) {
          length = 1;
          while (i + length < sentence.endToken()
              && document.token(i + length).name() == NameTag.LOCATION
              && !taken[i + length]
              && document.token(i + length).isWord()) {
            length++;
          }
        }
        if (length > 0 && !isTaken(taken, i, i + length)) {
          mentions.add(
              new FoundMention(
                  MentionKind.PLACE,
                  document.token(i).begin(),
                  document.token(i + length - 1).end(),
                  "place",
                  tagged ? 0.7 : 0.55));
        }
        i += Math.max(1, length);
      }
    }
  }

  private static boolean isTaken(boolean[] taken, int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
