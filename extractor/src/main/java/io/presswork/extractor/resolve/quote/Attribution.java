package io.presswork.extractor.resolve.quote;

/**
 * The words beside a quotation that name its speaker.
 *
 * @param speaker who is named
 * @param verb index of the reporting verb's token; -1 for none
 * @param rule the rule that found it
 * @param confidence how often that rule is right
 */
record Attribution(SpeakerPhrase speaker, int verb, String rule, double confidence) {

  /** Whether two attributions are the same words of the text. */
  boolean same(Attribution other) {
    return speaker.coreFirst() == other.speaker.coreFirst();
  }
}
