package io.presswork.extractor.resolve.award.list;

/**
 * A lead-in to a list.
 *
 * @param rule what it says of the lines
 * @param sentence its words
 * @param colon whether it ends with a colon
 * @param announced whether it is a sentence that does not itself say that a list follows
 * @param number how many lines it promises; 0 where it does not say
 */
record Lead(ListRule rule, Stretch sentence, boolean colon, boolean announced, int number) {

  Lead asAnnounced() {
    return new Lead(rule, sentence, colon, true, number);
  }
}
