package io.presswork.extractor.resolve.award.list;

import org.jspecify.annotations.Nullable;

/**
 * The award or family of awards that a list belongs to.
 *
 * @param name without article and year
 * @param year the year beside it
 * @param family whether it is a family of awards or an event, at which each line has an award of
 *     its own; else it is one award with categories
 * @param event whether the name is no award's name at all, as a festival's
 */
record Programme(String name, @Nullable Integer year, boolean family, boolean event) {}
