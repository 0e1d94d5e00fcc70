package io.presswork.extractor.find.award;

import org.jspecify.annotations.Nullable;

/**
 * The name of an award where it stands.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param begin index of its first character in the view, without article, ordinal and year
 * @param stop index after its last character in the view, without year
 * @param year the year beside or in the name
 * @param strong whether the words alone show that it is an award; a weak name needs a verb that
 *     says so
 */
public record AwardName(
    int first, int end, int begin, int stop, @Nullable Integer year, boolean strong) {}
