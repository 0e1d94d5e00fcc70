/**
 * When an extracted fact is the labelled one.
 *
 * <p>A {@link io.presswork.evaluation.match.Comparison} makes {@link
 * io.presswork.evaluation.match.Fact}s of a release and says how well two of them agree; {@link
 * io.presswork.evaluation.match.Pairing} pairs them one to one. Nothing depends on the order in
 * which facts are given.
 */
@NullMarked
package io.presswork.evaluation.match;

import org.jspecify.annotations.NullMarked;
