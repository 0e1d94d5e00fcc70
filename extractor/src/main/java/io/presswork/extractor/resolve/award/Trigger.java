package io.presswork.extractor.resolve.award;

/**
 * Words that set off a rule.
 *
 * @param rule the rule
 * @param begin index of the first token
 * @param end index after the last token
 */
record Trigger(AwardRule rule, int begin, int end) {}
