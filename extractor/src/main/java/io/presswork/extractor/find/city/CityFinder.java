package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameRuns;
import io.presswork.extractor.find.NameRuns.Run;
import io.presswork.extractor.find.Titles;
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
    CityContext context = new CityContext(document, places, words);
    LongerNames longer = new LongerNames(document, context, words, titles, casing);
    CityEvidence evidence =
        new CityEvidence(document, places, context, longer, words, casing, taken);
    List<CityMatch> matches = matcher.match(document);
    double[] weights = matches.stream().mapToDouble(evidence::weigh).toArray();
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
    addUnlisted(document, evidence, taken, mentions);
    addAreas(document, context, taken, mentions);
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

  /** Places that the name model found and no list has, where the words around say enough. */
  private void addUnlisted(
      AnnotatedDocument document,
      CityEvidence evidence,
      boolean[] taken,
      List<FoundMention> mentions) {
    for (Run run : NameRuns.of(document)) {
      int end = run.first() + 1;
      while (end < run.end() && document.token(end).isWord()) {
        end++;
      }
      if (run.tag() != NameTag.ORGANISATION
          && !isTaken(taken, run.first(), end)
          && evidence.weighUnlisted(run.first(), end) >= CityEvidence.UNLISTED) {
        mentions.add(
            new FoundMention(
                MentionKind.CITY,
                document.token(run.first()).begin(),
                document.token(end - 1).end(),
                "city.unlisted",
                0.7));
        Arrays.fill(taken, run.first(), end, true);
      }
    }
  }

  /** Regions and countries by list, and what else the name model takes for a place. */
  private void addAreas(
      AnnotatedDocument document,
      CityContext context,
      boolean[] taken,
      List<FoundMention> mentions) {
    for (Sentence sentence : document.sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        int length = taken[i] ? 0 : context.areaLength(i, sentence.endToken());
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
