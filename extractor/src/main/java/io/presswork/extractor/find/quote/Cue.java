package io.presswork.extractor.find.quote;

/**
 * A verb that reports.
 *
 * @param begin index of the first token of its group: auxiliaries and adverbs before it
 * @param verb index of the verb itself
 * @param participle whether it is one without a form of "be": "saying"
 */
record Cue(int begin, int verb, boolean participle) {}
