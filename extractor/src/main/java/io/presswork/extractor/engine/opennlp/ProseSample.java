package io.presswork.extractor.engine.opennlp;

import java.util.Locale;
import java.util.Set;

/**
 * The part of a text that shows its language: lines of running words, not headlines, names,
 * addresses and lists.
 *
 * @param text those lines, in text order, as far as they are needed
 * @param letters how many letters they hold
 * @param foreignScript whether most of those letters are not Latin
 * @param englishShare share of English function words among their words, 0 to 1
 */
record ProseSample(String text, int letters, boolean foreignScript, double englishShare) {

  /** More than this many UTF-16 units add nothing to the model's certainty. */
  private static final int ENOUGH = 4_000;

  /** Where to stop looking for prose: no release is introduced by a longer list. */
  private static final int FARTHEST = 100_000;

  /** Lines with fewer words are headlines, names and addresses. */
  private static final int FEWEST_WORDS = 7;

  /** Words that are frequent in English and are hardly ones of any other language. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "and", "of", "that", "with", "this", "which", "has", "been", "are", "from", "by",
          "their", "its", "will", "our", "we", "as", "to", "who", "were", "they", "it", "be", "at",
          "have", "or", "said", "these", "you", "your", "would", "than", "other", "about");

  /** Takes the sample. */
  static ProseSample of(String text) {
    StringBuilder prose = new StringBuilder();
    int letters = 0;
    int latin = 0;
    int words = 0;
    int function = 0;
    int limit = Math.min(text.length(), FARTHEST);
    for (int begin = 0; begin < limit && prose.length() < ENOUGH; ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      // A line may be the whole of a long text.
      String line = text.substring(begin, Math.min(end, begin + ENOUGH));
      LineWords seen = LineWords.of(line);
      if (seen.isProse()) {
        prose.append(line).append('\n');
        letters += seen.letters;
        latin += seen.latin;
        words += seen.words;
        function += seen.function;
      }
      begin = end + 1;
    }
    return new ProseSample(
        prose.toString(), letters, latin * 2 < letters, words == 0 ? 0 : (double) function / words);
  }

  /** What one line is made of. */
  private static final class LineWords {
    private int letters;
    private int latin;
    private int caseless;
    private int words;
    private int lowerCase;
    private int function;

    static LineWords of(String line) {
      LineWords seen = new LineWords();
      int begin = -1;
      for (int i = 0; i <= line.length(); ) {
        int c = i < line.length() ? line.codePointAt(i) : ' ';
        if (Character.isLetter(c)) {
          begin = begin < 0 ? i : begin;
          seen.letters++;
          if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
            seen.latin++;
          }
          if (!Character.isLowerCase(c) && !Character.isUpperCase(c)) {
            seen.caseless++;
          }
        } else if (begin >= 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
          seen.word(line.substring(begin, i));
          begin = -1;
        }
        i += Character.charCount(c);
      }
      return seen;
    }

    private void word(String word) {
      words++;
      if (Character.isLowerCase(word.codePointAt(0))) {
        lowerCase++;
      }
      if (FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        function++;
      }
    }

    /** Scripts without capitals, and lines in which names and capitals are not the rule. */
    boolean isProse() {
      return caseless * 2 > letters || (words >= FEWEST_WORDS && lowerCase * 2 > words);
    }
  }
}
