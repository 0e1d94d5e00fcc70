package io.presswork.extractor.resolve.award.list;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list, cut in two.
 *
 * @param line all of it
 * @param grade a place or metal at its beginning
 * @param left before the sign, without the grade; empty where nothing is left
 * @param right behind the sign; the whole line where it has no sign
 * @param cut whether the line has a sign
 */
record Entry(
    Stretch line, Grades.@Nullable Grade grade, Stretch left, Stretch right, boolean cut) {}
