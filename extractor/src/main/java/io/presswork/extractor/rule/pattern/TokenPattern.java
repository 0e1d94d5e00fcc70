package io.presswork.extractor.rule.pattern;

import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the words of a sentence, without regard to case. Its elements, parted by blanks,
 * are
 *
 * <ul>
 *   <li>{@code won} a word; {@code won|wins} one of several;
 *   <li>{@code {win}} a word of a class of {@link WordClasses}, also among alternatives;
 *   <li>{@code the?} an element that may be missing;
 *   <li>{@code _} any word; signs such as commas are none;
 *   <li>{@code {adverb}*} an element that may stand up to six times.
 * </ul>
 *
 * Matching takes the longest stretch. Its time is bounded by the pattern, not by the sentence.
 */
public final class TokenPattern {

  private static final String ANY = "_";
  private static final int MOST_REPEATS = 6;

  private record Element(Set<String> words, boolean optional, boolean repeated) {
    boolean matches(Token token) {
      return words.contains(token.lower()) || (words.contains(ANY) && token.isWord());
    }
  }

  private final String source;
  private final List<Element> elements;

  private TokenPattern(String source, List<Element> elements) {
    this.source = source;
    this.elements = elements;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalStateException if it names an unknown class or is empty
   */
  public static TokenPattern parse(String source, WordClasses classes) {
    List<Element> elements = new ArrayList<>();
    for (String part : source.strip().split(" +", -1)) {
      boolean optional = part.endsWith("?") && part.length() > 1;
      boolean repeated = part.endsWith("*") && part.length() > 1;
      String body = optional || repeated ? part.substring(0, part.length() - 1) : part;
      Set<String> words = new HashSet<>();
      for (String word : body.split("\\|", -1)) {
        if (word.startsWith("{") && word.endsWith("}")) {
          words.addAll(classes.words(word.substring(1, word.length() - 1)));
        } else {
          words.add(word);
        }
      }
      if (words.isEmpty()) {
        throw new IllegalStateException("an empty element in pattern: " + source);
      }
      elements.add(new Element(words, optional || repeated, repeated));
    }
    if (elements.stream().allMatch(Element::optional)) {
      throw new IllegalStateException("a pattern that matches nothing: " + source);
    }
    return new TokenPattern(source, List.copyOf(elements));
  }

  /** The words that every match holds one of: those of the first element that must be there. */
  public Set<String> headWords() {
    return Set.copyOf(elements.get(head()).words());
  }

  /** The words that can stand in a match before {@link #headWords}. */
  public Set<String> openingWords() {
    Set<String> words = new HashSet<>();
    for (Element element : elements.subList(0, head())) {
      words.addAll(element.words());
    }
    return words;
  }

  /** Number of words that can at most stand in a match before one of {@link #headWords}. */
  public int longestOpening() {
    return elements.subList(0, head()).stream()
        .mapToInt(element -> element.repeated() ? MOST_REPEATS : 1)
        .sum();
  }

  private int head() {
    int head = 0;
    while (elements.get(head).optional()) {
      head++;
    }
    return head;
  }

  /**
   * Matches at one place.
   *
   * @param tokens of the document
   * @param from index of the first token of the match
   * @param end index after the last token that may belong to it
   * @return index after the last token of the longest match, or -1
   */
  public int match(List<Token> tokens, int from, int end) {
    return match(tokens, from, end, 0, 0);
  }

  private int match(List<Token> tokens, int at, int end, int index, int repeats) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    if (at < end && element.matches(tokens.get(at))) {
      int matched =
          element.repeated() && repeats < MOST_REPEATS - 1
              ? match(tokens, at + 1, end, index, repeats + 1)
              : match(tokens, at + 1, end, index + 1, 0);
      if (matched >= 0) {
        return matched;
      }
    }
    return element.optional() ? match(tokens, at, end, index + 1, 0) : -1;
  }

  @Override
  public String toString() {
    return source;
  }
}
