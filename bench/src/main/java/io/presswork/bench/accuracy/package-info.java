/**
 * Runs the extractor over labelled texts that are not part of the project and writes what it found
 * in the forms that their scorers read. The table is made by {@code bench/accuracy}.
 */
@NullMarked
package io.presswork.bench.accuracy;

import org.jspecify.annotations.NullMarked;
