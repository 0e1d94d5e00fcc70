package io.presswork.extractor.resolve.people;

/**
 * A place where a person is named.
 *
 * @param firstToken index of the first token of the name
 * @param endToken index after the last one
 * @param person who it is
 */
public record PersonMention(int firstToken, int endToken, Person person) {}
