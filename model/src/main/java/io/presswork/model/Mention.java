package io.presswork.model;

/**
 * One place where an organisation or a city is named.
 *
 * @param span the words
 * @param section the part of the release they stand in
 * @param rule the rule or model that found them, such as {@code ner} or {@code city.dateline}
 */
public record Mention(Span span, Section section, String rule) {}
