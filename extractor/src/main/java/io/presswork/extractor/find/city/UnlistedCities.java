package io.presswork.extractor.find.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameRuns;
import io.presswork.extractor.find.NameRuns.Run;
import io.presswork.extractor.find.city.CityWords.Group;
import io.presswork.model.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds places that no list has: what the name model takes for one where the words around agree,
 * and what stands in one row with a city: "between Denver and Quillbury".
 */
final class UnlistedCities {

  /** A name beside a sure city gains this much. */
  private static final double BESIDE_CITY = 1.5;

  private static final String RULE = "city.unlisted";
  private static final int LONGEST_NAME = 3;
  private static final int WIDEST_JOINT = 6;

  private final AnnotatedDocument document;
  private final CityEvidence evidence;
  private final CityCompany company;
  private final CityWords words;
  private final boolean[] taken;
  private final boolean[] city;

  /**
   * Makes one for a document.
   *
   * @param taken tokens inside other names; changed as cities are found
   */
  UnlistedCities(
      AnnotatedDocument document,
      CityEvidence evidence,
      CityCompany company,
      CityWords words,
      boolean[] taken) {
    this.document = document;
    this.evidence = evidence;
    this.company = company;
    this.words = words;
    this.taken = taken;
    this.city = new boolean[taken.length];
  }

  /**
   * Adds what it finds.
   *
   * @param mentions the listed cities; grows
   */
  void addTo(List<FoundMention> mentions) {
    for (FoundMention mention : mentions) {
      Arrays.fill(
          city, document.tokenFrom(mention.begin()), document.tokenFrom(mention.end()), true);
    }
    for (Run run : NameRuns.of(document)) {
      int end = run.first() + 1;
      while (end < run.end() && document.token(end).isWord()) {
        end++;
      }
      if (run.tag() != NameTag.ORGANISATION) {
        consider(run.first(), end, mentions);
      }
    }
    for (Sentence sentence : document.sentences()) {
      if (sentence.block().section() == Section.DATELINE) {
        considerDateline(sentence, mentions);
      }
    }
    again(mentions);
    for (int i = 1; i < city.length; i++) {
      if (isUntagged(i) && !isUntagged(i - 1)) {
        int end = i + 1;
        while (end < city.length && isUntagged(end)) {
          end++;
        }
        if (end - i <= LONGEST_NAME && bordersOnPlace(i)) {
          consider(i, end, mentions);
        }
      }
    }
  }

  /** "ALDMOOR, Ohio, May 3": a dateline opens with its town, whether or not a model saw it. */
  private void considerDateline(Sentence sentence, List<FoundMention> mentions) {
    int first = sentence.firstToken();
    int end = first;
    while (end < sentence.endToken()
        && end - first <= LONGEST_NAME
        && document.token(end).isWord()
        && document.token(end).isCapitalised()) {
      end++;
    }
    boolean name = end > first && end - first <= LONGEST_NAME && end < sentence.endToken();
    if (name && !isTaken(first, end) && evidence.isTownOfDateline(first, end)) {
      add(first, end, mentions);
    }
  }

  /** What was a city once is one wherever its words stand alone. */
  private void again(List<FoundMention> mentions) {
    Map<String, Integer> sure = new HashMap<>();
    for (FoundMention mention : mentions) {
      if (mention.rule().equals(RULE)) {
        int first = document.tokenFrom(mention.begin());
        int end = document.tokenFrom(mention.end());
        sure.put(document.tokenText(first, end).toLowerCase(Locale.ROOT), end - first);
      }
    }
    Set<Integer> lengths = new TreeSet<>(sure.values());
    for (int first = 0; first < city.length && !sure.isEmpty(); first++) {
      for (int length : lengths) {
        int end = first + length;
        if (end <= city.length
            && document.token(first).isCapitalised()
            && sure.containsKey(document.tokenText(first, end).toLowerCase(Locale.ROOT))
            && !isTaken(first, end)
            && evidence.maySpeakOfCity(first, end)) {
          add(first, end, mentions);
        }
      }
    }
  }

  private boolean isTaken(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private void add(int first, int end, List<FoundMention> mentions) {
    mentions.add(
        new FoundMention(
            MentionKind.CITY,
            document.token(first).begin(),
            document.token(end - 1).end(),
            RULE,
            0.7));
    Arrays.fill(taken, first, end, true);
    Arrays.fill(city, first, end, true);
  }

  private boolean isUntagged(int token) {
    Token word = document.token(token);
    return !taken[token]
        && word.name() == NameTag.NONE
        && Casing.isNameWord(word)
        && !word.isAllCaps()
        && !words.is(Group.PLACE_PREPOSITION, word.lower());
  }

  private boolean bordersOnPlace(int first) {
    String before = document.token(first - 1).lower();
    return words.is(Group.PLACE_PREPOSITION, before) || words.is(Group.JOINT, before);
  }

  private void consider(int first, int end, List<FoundMention> mentions) {
    if (isTaken(first, end)) {
      return;
    }
    double weight = evidence.weighUnlisted(first, end);
    weight += isBesideCity(first, end) ? BESIDE_CITY : 0;
    if (weight >= CityEvidence.UNLISTED) {
      add(first, end, mentions);
    }
  }

  private boolean isBesideCity(int first, int end) {
    for (int i = first - 1; i >= Math.max(0, first - WIDEST_JOINT); i--) {
      if (city[i]) {
        return company.isJoined(i + 1, first);
      }
    }
    for (int i = end; i < Math.min(city.length, end + WIDEST_JOINT); i++) {
      if (city[i]) {
        return company.isJoined(end, i);
      }
    }
    return false;
  }
}
