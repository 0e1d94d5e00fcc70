/**
 * The shared vocabulary: what a press release says, as immutable records.
 *
 * <p>{@link io.presswork.model.Release} is the root. The extractor makes it, the exporter writes
 * it, the evaluation compares it; none of them knows another. Every {@link io.presswork.model.Span}
 * is half-open and counts UTF-16 units of {@link io.presswork.model.Release#text()}.
 */
@NullMarked
package io.presswork.model;

import org.jspecify.annotations.NullMarked;
