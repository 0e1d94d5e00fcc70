package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.WordClasses;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that show where clauses begin and end. Immutable. */
final class ClauseWords {

  /** What a word does, as {@code quote/indirect-words.tsv} explains. */
  enum Use {
    ADVERB,
    TIME_OPENER,
    TIME,
    AUXILIARY,
    BE,
    UNREAL,
    SUBJECT_PRONOUN,
    PLURAL_PRONOUN,
    FINITE,
    TENSE,
    PREPOSITION,
    DETERMINER,
    WH,
    NOTHING,
    MEDIUM,
    LISTENER,
    SUBORDINATOR,
    CONJUNCTION,
    OPENER,
    TURN
  }

  private static final String FILE = "quote/indirect-words.tsv";

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  ClauseWords() {
    WordClasses classes = WordClasses.load(FILE);
    for (Use use : Use.values()) {
      words.put(use, classes.words(use.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  /** Whether a token's word has a use. */
  boolean is(Use use, Token token) {
    return words.getOrDefault(use, Set.of()).contains(token.lower());
  }

  /** Whether a token is an adverb or a word of time. */
  boolean isAdverb(Token token) {
    return is(Use.ADVERB, token) || (token.lower().length() > 4 && token.lower().endsWith("ly"));
  }

  /** Index after the adverbs and words of time that begin at a token. */
  int afterAdverbs(AnnotatedDocument document, int from, int to) {
    int i = from;
    while (i < to) {
      Token token = document.token(i);
      boolean time =
          is(Use.TIME_OPENER, token) && i + 1 < to && is(Use.TIME, document.token(i + 1));
      boolean goesOn = i > from && is(Use.TIME, token);
      if (!time && !goesOn && !isAdverb(token)) {
        break;
      }
      i += time ? 2 : 1;
    }
    return i;
  }

  /** Whether a token is surely a verb: "was", but not the month in "in May". */
  boolean isFinite(Token token) {
    return !token.isCapitalised() && is(Use.FINITE, token);
  }

  /** Whether a token shows a tense most surely. */
  boolean isTense(Token token) {
    return !token.isCapitalised() && is(Use.TENSE, token);
  }

  /** Whether a verb that is surely one stands between two tokens. */
  boolean hasFinite(AnnotatedDocument document, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(document.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb, or a word that ends like one in the past, stands between two tokens. */
  boolean hasPast(AnnotatedDocument document, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = document.token(i);
      if (isFinite(token)
          || (i > from
              && (is(Use.BE, token) || (isSmall(token) && token.lower().endsWith("ed"))))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that may be a verb stands between two tokens. */
  boolean mayBeClause(AnnotatedDocument document, int from, int to) {
    if (hasPast(document, from, to)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      Token token = document.token(i);
      if (isSmall(token) && isThird(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.text().charAt(0)) && token.text().length() > 3;
  }

  private static boolean isThird(String lower) {
    return lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
  }
}
