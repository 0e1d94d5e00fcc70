package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names by their head noun, "Orrin Prize", and tells the noun from the verb. */
final class HeadedName {

  /** Behind "awards" these open the object of a verb. */
  private static final Set<String> OBJECT_OPENERS =
      Set.of("the", "a", "an", "$", "€", "£", "these", "those", "its", "more", "some");

  private final AwardWords words;
  private final List<Token> tokens;
  private final NameBounds bounds;

  HeadedName(AwardWords words, List<Token> tokens, NameBounds bounds) {
    this.words = words;
    this.tokens = tokens;
    this.bounds = bounds;
  }

  /** The name whose head stands at a token; null where that names nothing. */
  @Nullable Stretch at(int i, int from, int end) {
    Token token = tokens.get(i);
    int first = bounds.left(tokens, i, from);
    boolean named = first < i || token.isCapitalised();
    if (!token.isCapitalised() && first == i - 1 && opensSentence(tokens.get(first), first, from)) {
      return null;
    }
    if (!named || isVerb(i, from, end)) {
      return null;
    }
    int last = token.isCapitalised() ? bounds.right(tokens, i + 1, end) : i + 1;
    return first == i && last == i + 1 ? null : new Stretch(first, last);
  }

  /** "Two awards", "Literary prizes": the capital is the sentence's. */
  private static boolean opensSentence(Token token, int i, int from) {
    return i == from && token.name() == NameTag.NONE && !token.isAllCaps();
  }

  /** "The club awards the best player", "the ministry awards grants". */
  private boolean isVerb(int i, int from, int end) {
    if (!tokens.get(i).lower().equals("awards")
        || tokens.get(i).isCapitalised()
        || i == from
        || i + 1 >= end
        || AwardWords.isPossessive(tokens.get(i - 1))) {
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
}
