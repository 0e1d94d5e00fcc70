package io.presswork.exporter;

import org.jspecify.annotations.Nullable;

/**
 * An input of which no release could be made.
 *
 * @param input the file, as the user named it
 * @param place where in it, such as {@code row 17}; null if it failed as a whole
 * @param reason what went wrong, in plain words
 */
public record FailedInput(String input, @Nullable String place, String reason) {}
