package io.presswork.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One field of a fact that was found, whose value is not the labelled one.
 *
 * @param documentId the release
 * @param field the field
 * @param fact the labelled fact
 * @param expected the labelled value
 * @param extracted the extracted value; null where there is none
 * @param near whether the values have a Dice overlap of tokens of at least 0.6
 */
public record FieldError(
    String documentId,
    Field field,
    String fact,
    String expected,
    @Nullable String extracted,
    boolean near) {}
