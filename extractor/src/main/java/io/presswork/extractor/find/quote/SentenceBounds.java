package io.presswork.extractor.find.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import java.util.List;
import java.util.Set;

/**
 * Where sentences really begin and end: the splitter also stops after some abbreviations, such as
 * the one in "said Del. Ruth Vane" and in "(D-Ill.) said".
 */
public final class SentenceBounds {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "del", "rep", "sen", "gov", "reps", "sens", "asst", "supt", "cllr", "hon", "rev", "prof",
          "capt", "lt", "sgt", "col", "gen", "maj", "atty", "dist", "dep", "insp", "pres", "st",
          "no", "vs", "dept", "univ", "mr", "mrs", "ms", "dr", "jr", "sr", "amb", "sec", "comm",
          "ald");

  private SentenceBounds() {}

  /** Whether a token ends a sentence. */
  public static boolean isStop(Token token) {
    return switch (token.text()) {
      case ".", "!", "?", "..." -> true;
      default -> false;
    };
  }

  /** Index of the first token of the sentence that holds a token, at {@code low} or later. */
  public static int begin(AnnotatedDocument document, int token, int low) {
    int sentence = document.sentenceOf(token);
    while (sentence > 0
        && first(document, sentence) > low
        && isTorn(document, first(document, sentence))) {
      sentence--;
    }
    return Math.max(low, first(document, sentence));
  }

  /** Index after the last token of the sentence that holds a token, {@code high} or earlier. */
  public static int end(AnnotatedDocument document, int token, int high) {
    List<Sentence> sentences = document.sentences();
    int sentence = document.sentenceOf(token);
    while (sentence + 1 < sentences.size()
        && sentences.get(sentence).endToken() < high
        && isTorn(document, sentences.get(sentence).endToken())) {
      sentence++;
    }
    return Math.min(high, sentences.get(sentence).endToken());
  }

  private static int first(AnnotatedDocument document, int sentence) {
    return document.sentences().get(sentence).firstToken();
  }

  /** Whether the sentence that begins at a token is torn off the one before it. */
  private static boolean isTorn(AnnotatedDocument document, int first) {
    if (first < 2 || first >= document.tokens().size()) {
      return false;
    }
    Token before = document.token(first - 1);
    if (document.token(first).isWord()
        && Character.isLowerCase(document.token(first).text().charAt(0))
        && before.text().equals(")")) {
      return true;
    }
    String word =
        before.text().equals(".") && !before.spaced()
            ? document.token(first - 2).lower()
            : before.lower().replace(".", "");
    return !before.text().equals(")") && ABBREVIATIONS.contains(word);
  }
}
