package io.presswork.evaluation.brat;

/**
 * A note ({@code #} line).
 *
 * @param id its identifier, such as {@code #1}
 * @param target identifier of the span or relation it belongs to
 * @param text what it says
 * @param line the line it stands on, counted from 1
 */
public record BratNote(String id, String target, String text, int line) {}
