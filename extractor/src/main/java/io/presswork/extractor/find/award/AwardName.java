package io.presswork.extractor.find.award;

import org.jspecify.annotations.Nullable;

/**
 * The name of an award where it stands.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param begin index of its first character in the view, without article, ordinal and year
 * @param stop index after its last character in the view, without year
 * @param wholeBegin index of the first character of the name as it is spoken of, with the number of
 *     the edition: "12th Orrin Awards"
 * @param wholeStop index after its last character, with a head in small letters: "Silver Oar award"
 * @param year the year beside or in the name
 * @param strong whether the words alone show that it is an award; a weak name needs a verb that
 *     says so
 */
public record AwardName(
    int first,
    int end,
    int begin,
    int stop,
    int wholeBegin,
    int wholeStop,
    @Nullable Integer year,
    boolean strong) {}
