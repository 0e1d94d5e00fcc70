package io.presswork.extractor.resolve.award;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The capitalised names of a release by their last words: "Silver Rail Pass" by "pass". */
final class NamesByNoun {

  private final Map<String, Party> names = new HashMap<>();

  NamesByNoun(Ground ground) {
    int first = 0;
    for (int i = 1; i < ground.tokens().size(); i++) {
      boolean goesOn =
          ground.token(i - 1).isCapitalised() && !ground.words().isFunction(ground.token(i - 1));
      first = goesOn ? first : i;
      if (first < i && ground.token(i).isCapitalised() && ground.awardAt(first) == null) {
        names.putIfAbsent(ground.lower(i), new Party(Party.Kind.NAME, first, i + 1));
      }
    }
  }

  /** The first name of two words or more that ends in a noun; null where there is none. */
  @Nullable Party endingIn(String noun) {
    return names.get(noun);
  }
}
