package io.presswork.evaluation.brat;

/**
 * A relation between two spans ({@code R} line).
 *
 * @param id its identifier, such as {@code R1}
 * @param type what it says
 * @param from identifier of the span it starts from ({@code Arg1})
 * @param to identifier of the span it leads to ({@code Arg2})
 * @param line the line it stands on, counted from 1
 */
public record BratRelation(String id, RelationType type, String from, String to, int line) {}
