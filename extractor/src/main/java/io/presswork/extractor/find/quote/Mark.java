package io.presswork.extractor.find.quote;

/**
 * A sign that may be a quotation mark.
 *
 * @param begin index of its first character in the view
 * @param end index after its last character; two for marks typed as two signs
 * @param family which signs it pairs with
 * @param side what its neighbours say it does
 */
record Mark(int begin, int end, Family family, Side side) {

  /** Signs that pair with each other. */
  enum Family {
    /** {@code "}, {@code ``} and {@code ''}. */
    STRAIGHT,
    /** {@code “ ”}, also {@code „ “}. */
    CURLY,
    /** {@code « »}. */
    ANGLE,
    /** {@code '}, {@code ‘ ’} and {@code ‚ ‘}: apostrophes are sorted out when they are paired. */
    SINGLE;

    /** Whether a mark of this family can close what a mark of the other opened. */
    boolean closes(Family opener) {
      return this == opener
          || (this == STRAIGHT && opener == CURLY)
          || (this == CURLY && opener == STRAIGHT);
    }
  }

  /** What a mark does. */
  enum Side {
    /** It opens. */
    OPEN,
    /** It closes. */
    CLOSE,
    /** It may do either. */
    EITHER,
    /** It closes, unless it stands for inches. */
    INCH
  }
}
