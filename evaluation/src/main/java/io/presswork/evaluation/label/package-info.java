/**
 * What is compared: the facts of one release, reduced to their words.
 *
 * <p>Hand labels and extractions take the same form, {@link
 * io.presswork.evaluation.label.LabelledRelease}, so that every comparison is between like and
 * like. A label lists every acceptable form of a name; an extraction usually has one.
 */
@NullMarked
package io.presswork.evaluation.label;

import org.jspecify.annotations.NullMarked;
