package io.presswork.extractor.resolve.award;

import java.util.List;

/** Numbers in words and figures. */
final class Numbers {

  private static final List<String> CARDINALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth");
  private static final int LARGEST = 500;

  private Numbers() {}

  /** The value of an ordinal in words or figures; 0 where the word is none. */
  static int ordinal(String lower) {
    int value = ORDINALS.indexOf(lower);
    if (value > 0) {
      return value;
    }
    boolean figures =
        lower.length() > 2 && Character.isDigit(lower.charAt(0)) && lower.endsWith("th");
    return figures ? cardinal(lower.substring(0, lower.length() - 2)) : 0;
  }

  /** The value of a number word or of figures up to 500; 0 where the word is none. */
  static int cardinal(String lower) {
    int value = CARDINALS.indexOf(lower);
    if (value > 0) {
      return value;
    }
    if (lower.equals("both") || lower.equals("twice")) {
      return 2;
    }
    boolean figures =
        !lower.isEmpty() && lower.length() <= 3 && lower.chars().allMatch(Character::isDigit);
    int figure = figures ? Integer.parseInt(lower) : 0;
    return figure <= LARGEST ? figure : 0;
  }
}
