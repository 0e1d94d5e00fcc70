package io.presswork.extractor.find.city;

/**
 * A stretch of tokens that is the name of a city in one of the lists.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param key the name as {@link io.presswork.extractor.rule.NameKey} has it
 * @param suffix whether the last token goes on behind the name: "Aldmoor-based"
 */
record CityMatch(int first, int end, String key, boolean suffix) {}
