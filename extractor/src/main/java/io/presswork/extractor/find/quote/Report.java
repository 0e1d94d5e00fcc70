package io.presswork.extractor.find.quote;

/**
 * Where reported words stand around the words that report them, in tokens.
 *
 * @param begin index of the first token before the report; -1 where nothing stands before it
 * @param end index after the last one
 * @param restBegin index of the first token behind the report; -1 where it does not go on
 * @param restEnd index after the last one
 * @param side where the verb's subject stands
 * @param rule the construction
 */
record Report(
    int begin, int end, int restBegin, int restEnd, ReportedClause.Side side, String rule) {}
