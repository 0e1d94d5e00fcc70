package io.presswork.extractor.resolve.award.list;

/**
 * A piece of the view without white space at its ends.
 *
 * @param begin index of its first character in the view
 * @param text its characters
 */
record Stretch(int begin, String text) {

  /** Index after its last character in the view. */
  int end() {
    return begin + text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The part from one index of the text to before another, without white space at its ends. */
  Stretch part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Stretch(begin + first, text.substring(first, last));
  }

  /** The part up to an index. */
  Stretch until(int to) {
    return part(0, to);
  }

  /** The part from an index on. */
  Stretch from(int from) {
    return part(from, text.length());
  }
}
