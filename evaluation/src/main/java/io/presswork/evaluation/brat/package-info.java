/**
 * Hand labels in brat standoff format, as {@code samples/GUIDELINES.md} lays them down.
 *
 * <p>{@link io.presswork.evaluation.brat.BratReader} reads a file in two steps: {@code BratParser}
 * checks each line by itself and against the text, {@code BratResolver} follows the relations
 * between lines. Both collect faults and go on, so that one reading shows them all.
 */
@NullMarked
package io.presswork.evaluation.brat;

import org.jspecify.annotations.NullMarked;
