package io.presswork.extractor.resolve.award.list;

/**
 * A lead-in to a list.
 *
 * @param rule what it says of the lines
 * @param sentence its words
 * @param colon whether it ends with a colon
 * @param number how many lines it promises; 0 where it does not say
 */
record Lead(ListRule rule, Stretch sentence, boolean colon, int number) {}
