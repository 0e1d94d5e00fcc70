package io.presswork.extractor.find.city;

/**
 * A city of the list.
 *
 * @param name its usual spelling
 * @param region the region it lies in; empty where the list has none
 * @param country its country
 * @param rank 1 where the name alone says the country, 2 for well known, 3 for others
 */
public record KnownCity(String name, String region, String country, int rank) {}
