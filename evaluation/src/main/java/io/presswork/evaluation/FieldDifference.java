package io.presswork.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One field of a fact that was found, whose value is not the labelled one.
 *
 * @param field the field
 * @param expected the labelled value
 * @param extracted the extracted value; null where there is none
 */
public record FieldDifference(Field field, String expected, @Nullable String extracted) {}
