package io.presswork.evaluation.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in the form in which they are compared.
 *
 * <p>Folding puts case, white space, kinds of quotation marks and dashes, trademark signs and
 * punctuation at the edges aside; of a name also a leading article and a trailing possessive. A
 * token is a run of letters, digits and underscores of the folded words.
 *
 * @param folded the folded words
 * @param tokens its tokens in order of the text
 * @param sorted its tokens in alphabetical order
 */
public record Phrase(String folded, List<String> tokens, List<String> sorted) {

  /** Copies the lists. */
  public Phrase {
    tokens = List.copyOf(tokens);
    sorted = List.copyOf(sorted);
  }

  private static final Pattern IGNORED = Pattern.compile("[®™©\\u00AD\\u200B-\\u200D\\uFEFF]");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern SINGLE = Pattern.compile("[‘’‚‛`´]");
  private static final Pattern DOUBLE = Pattern.compile("[“”„‟«»]");
  private static final Pattern DASH = Pattern.compile("[‐-―−]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=.)");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)(?:'s|')$");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++");
  private static final String EDGE = " .,;:'\"()[]{}-!?…";

  /** A name: articles and possessives are put aside. */
  public static Phrase ofName(String words) {
    String plain = stripEdges(plain(words));
    String bare = POSSESSIVE.matcher(ARTICLE.matcher(plain).replaceFirst("")).replaceFirst("");
    return of(stripEdges(bare), words);
  }

  /** A passage, word for word. */
  public static Phrase ofPassage(String words) {
    return of(stripEdges(plain(words)), words);
  }

  private static Phrase of(String folded, String words) {
    // Words that are nothing but punctuation still equal themselves.
    String kept = folded.isEmpty() ? words.strip() : folded;
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(kept);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return new Phrase(kept, tokens, tokens.stream().sorted().toList());
  }

  /** Some of its tokens, with nothing between them but blanks; itself where they are none. */
  Phrase only(List<String> some) {
    return some.isEmpty()
        ? this
        : new Phrase(String.join(" ", some), some, some.stream().sorted().toList());
  }

  private static String plain(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC);
    plain = IGNORED.matcher(plain).replaceAll("");
    plain = SINGLE.matcher(plain).replaceAll("'");
    plain = DOUBLE.matcher(plain).replaceAll("\"");
    plain = DASH.matcher(plain).replaceAll("-");
    return WHITE_SPACE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static String stripEdges(String words) {
    int begin = 0;
    int end = words.length();
    while (begin < end && EDGE.indexOf(words.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGE.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(begin, end);
  }

  /** Whether the folded words are equal. */
  public boolean same(Phrase other) {
    return folded.equals(other.folded);
  }

  /** Twice the tokens in common by the tokens of both, 0 to 1; 1 for equal words. */
  public double dice(Phrase other) {
    if (same(other)) {
      return 1;
    }
    int all = tokens.size() + other.tokens.size();
    return all == 0 ? 0 : 2.0 * common(other) / all;
  }

  /** The tokens in common by the tokens of either, 0 to 1; 1 for equal words. */
  public double jaccard(Phrase other) {
    if (same(other)) {
      return 1;
    }
    int common = common(other);
    int either = tokens.size() + other.tokens.size() - common;
    return either == 0 ? 0 : (double) common / either;
  }

  /** How many tokens both have, each as often as both have it. */
  private int common(Phrase other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.size() && j < other.sorted.size()) {
      int order = sorted.get(i).compareTo(other.sorted.get(j));
      if (order == 0) {
        common++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    return common;
  }
}
