/**
 * Text in, {@link io.presswork.model.Release} out. The packages in the order in which a release
 * passes through them:
 *
 * <ol>
 *   <li>{@link io.presswork.extractor.input}: bytes to text
 *   <li>{@code text}: a cleaned view of the text, with a way back
 *   <li>{@code section}: headline, dateline, body, boilerplate, contact, debris
 *   <li>{@code engine}: sentences, tokens, names by the statistical models
 *   <li>{@code rule}: rules and word lists as data, used by all finders
 *   <li>{@code find}: mentions of organisations, cities, awards and quotes
 *   <li>{@code resolve}: mentions that belong together become facts
 * </ol>
 *
 * What is long and never changes, the name model and the cities, is laid out by the build and read
 * as it lies, by {@code flat}.
 *
 * <p>{@link io.presswork.extractor.ReleaseExtractor} walks this way once for each release.
 */
@NullMarked
package io.presswork.extractor;

import org.jspecify.annotations.NullMarked;
