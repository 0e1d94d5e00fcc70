package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names whose words alone show that they are awards: by a head noun ("Orrin Prize"), a period
 * ("Baker of the Year"), a superlative ("Best Newcomer", "Top 20 Employers") or as a proper name
 * ("Hall of Fame").
 */
public final class AwardNameFinder implements MentionFinder {

  private static final String RULE = "award.name";
  private static final double CONFIDENCE = 0.8;

  /** A name that ends in "Award" is no person's and no organisation's, whatever its other words. */
  private static final double HEADED = 0.98;

  /** Behind "awards" these open the object of a verb. */
  private static final Set<String> OBJECT_OPENERS =
      Set.of("the", "a", "an", "$", "€", "£", "these", "those", "its", "more", "some");

  private final AwardWords words;

  /** Makes one over the award words. */
  public AwardNameFinder(AwardWords words) {
    this.words = words;
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<FoundMention> mentions = new ArrayList<>();
    for (AwardName name : names(document, found)) {
      int last = document.tokenFrom(name.stop()) - 1;
      boolean headed = words.isHead(document.token(last)) && document.token(last).isCapitalised();
      mentions.add(
          new FoundMention(
              MentionKind.AWARD,
              name.wholeBegin(),
              name.wholeStop(),
              RULE,
              headed ? HEADED : CONFIDENCE));
    }
    return mentions;
  }

  /** The names of a document in text order, not overlapping. */
  public List<AwardName> names(AnnotatedDocument document, List<FoundMention> found) {
    NameBounds bounds = new NameBounds(words, new Obstacles(document, found));
    NameTrimmer trimmer = new NameTrimmer(words, document, found);
    List<AwardName> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int from = sentence.firstToken();
      for (int i = from; i < sentence.endToken(); i++) {
        int[] stretch = stretch(document.tokens(), i, from, sentence.endToken(), bounds);
        if (stretch == null) {
          continue;
        }
        AwardName name = trimmer.trim(stretch[0], stretch[1]);
        if (name != null) {
          names.add(name);
          from = name.end();
          i = name.end() - 1;
        }
      }
    }
    return names;
  }

  /** First token and end of the name whose key word stands at {@code i}; null where it is none. */
  private int @Nullable [] stretch(
      List<Token> tokens, int i, int from, int end, NameBounds bounds) {
    Token token = tokens.get(i);
    int proper = words.properNameEnd(tokens, i, end);
    if (proper > i && (owns(tokens, proper, end) || isPerson(tokens, i, proper, end))) {
      return null;
    }
    if (proper > i) {
      int last =
          Math.max(bounds.right(tokens, proper, end), ForeignPrize.end(tokens, proper - 1, end));
      return new int[] {bounds.left(tokens, i, from), last};
    }
    int foreign = ForeignPrize.end(tokens, i, end);
    if (foreign > i + 1) {
      return new int[] {bounds.left(tokens, i, from), foreign};
    }
    if (words.isHead(token)) {
      return headed(tokens, i, from, end, bounds);
    }
    if (words.isPeriod(token) && isOfThe(tokens, i, from)) {
      int first = bounds.left(tokens, i - 2, from);
      int stop = withHead(tokens, bounds.right(tokens, i + 1, end), end);
      return first == i - 2 ? null : new int[] {first, stop};
    }
    return superlative(tokens, i, from, end, bounds);
  }

  /** "Tony Larch" is a person, "Tony Award" is none. */
  private static boolean isPerson(List<Token> tokens, int i, int proper, int end) {
    return proper == i + 1
        && proper < end
        && tokens.get(i).name() == NameTag.PERSON
        && tokens.get(proper).name() == NameTag.PERSON
        && !tokens.get(proper).lower().startsWith("award");
  }

  /** "Stevie's Grand Award": the first name only says whose the second is. */
  private static boolean owns(List<Token> tokens, int i, int end) {
    return i + 1 < end && isPossessive(tokens.get(i)) && tokens.get(i + 1).isCapitalised();
  }

  private int @Nullable [] headed(List<Token> tokens, int i, int from, int end, NameBounds bounds) {
    Token token = tokens.get(i);
    int first = bounds.left(tokens, i, from);
    boolean named = first < i || token.isCapitalised();
    if (!token.isCapitalised() && first == i - 1 && opensSentence(tokens.get(first), first, from)) {
      return null;
    }
    if (!named || isVerb(tokens, i, from, end)) {
      return null;
    }
    int last = token.isCapitalised() ? bounds.right(tokens, i + 1, end) : i + 1;
    return first == i && last == i + 1 ? null : new int[] {first, last};
  }

  /** "Two awards", "Literary prizes": the capital is the sentence's. */
  private static boolean opensSentence(Token token, int i, int from) {
    return i == from && token.name() == NameTag.NONE && !token.isAllCaps();
  }

  /** "The club awards the best player", "the ministry awards grants". */
  private boolean isVerb(List<Token> tokens, int i, int from, int end) {
    if (!tokens.get(i).lower().equals("awards")
        || tokens.get(i).isCapitalised()
        || i == from
        || i + 1 >= end
        || isPossessive(tokens.get(i - 1))) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean object =
        next.isWord()
            && !next.isCapitalised()
            && !words.isFunction(next)
            && !words.is(next, "behind-noun");
    return object || OBJECT_OPENERS.contains(next.lower());
  }

  private static boolean isOfThe(List<Token> tokens, int i, int from) {
    return i - 3 >= from
        && tokens.get(i - 1).lower().equals("the")
        && tokens.get(i - 2).lower().equals("of")
        && tokens.get(i - 3).isWord();
  }

  /** Takes in a head that follows the name in small letters: "Deal of the Year award". */
  private int withHead(List<Token> tokens, int end, int limit) {
    return end < limit && words.isHead(tokens.get(end)) && !tokens.get(end).isCapitalised()
        ? end + 1
        : end;
  }

  private int @Nullable [] superlative(
      List<Token> tokens, int i, int from, int end, NameBounds bounds) {
    Token token = tokens.get(i);
    if (!token.isCapitalised() || i + 1 >= end) {
      return null;
    }
    Token next = tokens.get(i + 1);
    boolean best = token.lower().equals("best") && next.isCapitalised();
    boolean top = token.lower().equals("top") && next.isNumber();
    if (!best && !top) {
      return null;
    }
    int last = bounds.right(tokens, i + 1, end);
    // "Best" alone names nothing; "Best Newcomer" and "Top 20 Employers" do.
    if (last - i < 2 && !(best && withHead(tokens, last, end) > last)) {
      return null;
    }
    return new int[] {ahead(tokens, i, from, last, bounds), withHead(tokens, last, end)};
  }

  /** What stands ahead of "Best": a year, "World's", or, where a head follows, all of the name. */
  private int ahead(List<Token> tokens, int i, int from, int last, NameBounds bounds) {
    for (int k = i; k < last; k++) {
      if (words.isHead(tokens.get(k)) && tokens.get(k).isCapitalised()) {
        return bounds.left(tokens, i, from);
      }
    }
    boolean owner =
        i - 2 >= from
            && isPossessive(tokens.get(i - 1))
            && (tokens.get(i - 2).name() == NameTag.LOCATION
                || tokens.get(i - 2).lower().equals("world"));
    if (owner) {
      return i - 2;
    }
    return i > from && isYear(tokens.get(i - 1)) ? i - 1 : i;
  }

  private static boolean isPossessive(Token token) {
    return token.lower().equals("'s") || token.lower().equals("’s");
  }

  private static boolean isYear(Token token) {
    return AwardWords.year(token) != null;
  }
}
