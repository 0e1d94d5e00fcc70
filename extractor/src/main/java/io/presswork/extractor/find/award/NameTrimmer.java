package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a name what stands around it: article, ornament, year, the owner before a possessive.
 */
final class NameTrimmer {

  private static final Set<String> EDGE =
      Set.of(
          "of", "for", "in", "and", "&", "the", "to", ",", "'s", "’s", "'", "’", "at", "a", "an",
          "on");

  private final AwardWords words;
  private final List<Token> tokens;

  /** Ends of the organisations' and people's names, as token indices. */
  private final Set<Integer> ownerEnds = new HashSet<>();

  /** The organisations' names: end by first token. */
  private final Map<Integer, Integer> ownerEndByFirst = new HashMap<>();

  NameTrimmer(AwardWords words, AnnotatedDocument document, List<FoundMention> mentions) {
    this.words = words;
    this.tokens = document.tokens();
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        int end = document.tokenFrom(mention.end());
        ownerEnds.add(end);
        ownerEndByFirst.put(document.tokenFrom(mention.begin()), end);
      }
    }
  }

  /** The name in a stretch of tokens; null where nothing but ornament and head is left. */
  @Nullable AwardName trim(int firstToken, int endToken) {
    int first = afterOwner(firstToken, endToken);
    int end = endToken;
    Integer year = null;
    boolean moved = true;
    while (moved && first < end) {
      moved = false;
      Integer before = AwardWords.year(tokens.get(first));
      if (before != null && end - first > 1) {
        year = before;
        first++;
        moved = true;
      } else if (EDGE.contains(tokens.get(first).lower()) || isOrnament(first) || isSum(first)) {
        first++;
        moved = true;
      }
    }
    int last = end;
    while (last > first && (isTrailing(last - 1) || isSmallHead(first, last - 1))) {
      Integer after = AwardWords.year(tokens.get(last - 1));
      year = year == null ? after : year;
      last--;
    }
    if (last <= first
        || isBare(first, last)
        || isMoney(first, last)
        || isAdjectiveOnly(first, last)
        || isInOrganisation(first, last)) {
      return null;
    }
    if (year == null && end < tokens.size() && last == end) {
      year = AwardWords.year(tokens.get(end));
    }
    return new AwardName(
        first,
        end,
        tokens.get(first).begin(),
        tokens.get(last - 1).end(),
        tokens.get(withEdition(first)).begin(),
        tokens.get(withSmallHead(last, end) - 1).end(),
        year,
        true);
  }

  /** Index of the number of the edition ahead of a name: "12th Orrin Awards", "third annual". */
  private int withEdition(int first) {
    int at = first > 1 && tokens.get(first - 1).lower().equals("annual") ? first - 2 : first - 1;
    boolean edition = at >= 0 && (isOrdinal(at) || (at < first - 1 && isOrdinalWord(at)));
    return edition ? at : first;
  }

  private boolean isOrdinal(int i) {
    return tokens.get(i).isNumber() && words.isOrnament(tokens.get(i));
  }

  private boolean isOrdinalWord(int i) {
    return words.is(tokens.get(i), "ordinal");
  }

  private int withSmallHead(int last, int end) {
    return last < end && words.isHead(tokens.get(last)) ? last + 1 : last;
  }

  private boolean isOrnament(int i) {
    // "First Prize" is a name; "third annual" and "prestigious" are not part of one.
    return words.isOrnament(tokens.get(i))
        && i + 1 < tokens.size()
        && !words.isHead(tokens.get(i + 1));
  }

  /** "10,000" and "48" before a head count awards or money. */
  private boolean isSum(int i) {
    return tokens.get(i).text().chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.')
        && words.properNameEnd(tokens, i, tokens.size()) == i;
  }

  /** "Block Grant Award" is money. */
  private boolean isMoney(int first, int last) {
    for (int i = first; i < last; i++) {
      if (words.is(tokens.get(i), "money-name")) {
        return true;
      }
    }
    return false;
  }

  /** "Oscar" in "Oscar Foundation" is part of an organisation's name. */
  private boolean isInOrganisation(int first, int last) {
    for (int i = first; i >= 0 && i > first - 8; i--) {
      Integer end = ownerEndByFirst.get(i);
      if (end != null && end > last && i <= first && !headIn(last, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean headIn(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isHead(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "award" in small letters behind "Baker of the Year" is no part of the name; behind the name of
   * a body, as in "Orrin Music Association awards", it is.
   */
  private boolean isSmallHead(int first, int i) {
    return i - first >= 2
        && !tokens.get(i).isCapitalised()
        && words.is(tokens.get(i), "tail")
        && !words.is(tokens.get(i - 1), "body-noun");
  }

  private boolean isTrailing(int i) {
    return AwardWords.year(tokens.get(i)) != null || EDGE.contains(tokens.get(i).lower());
  }

  /** "Award" or "the Annual Awards" names nothing. */
  private boolean isBare(int first, int last) {
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      if (token.isWord()
          && !words.isHead(token)
          && !words.isOrnament(token)
          && !words.isFunction(token)) {
        return false;
      }
    }
    return !(last - first > 1 && words.isOrnament(tokens.get(first)));
  }

  /** "European prize": one adjective of a place and a small head name nothing. */
  private boolean isAdjectiveOnly(int first, int last) {
    boolean small = last - first == 2 && !tokens.get(last - 1).isCapitalised();
    String word = tokens.get(first).lower();
    return small
        && (word.endsWith("an")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("ional"));
  }

  /** Skips "Aldmoor Trust's" before a name that stands well without it. */
  private int afterOwner(int first, int end) {
    for (int i = end - 3; i > first; i--) {
      String word = tokens.get(i).lower();
      boolean possessive =
          word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
      boolean famous =
          possessive
              && tokens.get(i - 1).name() == NameTag.PERSON
              && words.properNameEnd(tokens, i + 1, end) > i + 1;
      if (possessive && (famous || ownerEnds.contains(i) || words.isHead(tokens.get(i - 1)))) {
        return i + 1;
      }
    }
    return first;
  }
}
