package io.presswork.extractor.find.organisation;

/**
 * A stretch of tokens that may name an organisation.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param form how it shows that it is one
 */
record Phrase(int first, int end, Form form) {

  /** What the words of a phrase show by themselves. */
  enum Form {
    /** A legal form: "Aldmoor Ltd". */
    LEGAL("org.legal"),
    /** A strong head: "Aldmoor University", "Ministry of Ports". */
    HEAD("org.head"),
    /** A weak head: "Aldmoor Works". */
    WEAK("org.weak-head"),
    /** Nothing but capitals. */
    PLAIN("org.context");

    private final String rule;

    Form(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  int size() {
    return end - first;
  }

  /** Whether nothing but capitals makes it a name. */
  boolean isPlain() {
    return form == Form.PLAIN;
  }
}
