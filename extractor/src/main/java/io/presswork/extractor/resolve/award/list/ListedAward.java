package io.presswork.extractor.resolve.award.list;

import io.presswork.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One award and one recipient as a line of a list states them. Offsets count in the view.
 *
 * @param name the award
 * @param category the category, or the metal or place where nothing else names one
 * @param recipient who or what stands in the line
 * @param outcome what the lead-in or the line says of it
 * @param event the programme at which the award was given, where the award has a name of its own
 * @param granter who gives it
 * @param year the year of the programme
 * @param rule the rule that read the lead-in
 * @param confidence 0 to 1
 * @param begin where the line begins
 * @param end where the line ends
 */
public record ListedAward(
    String name,
    @Nullable String category,
    String recipient,
    Outcome outcome,
    @Nullable String event,
    @Nullable String granter,
    @Nullable Integer year,
    String rule,
    double confidence,
    int begin,
    int end) {}
