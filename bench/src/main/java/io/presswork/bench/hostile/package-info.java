/**
 * Measures how the time for texts that nobody would send grows with their length: it must grow no
 * faster than the text.
 */
@NullMarked
package io.presswork.bench.hostile;

import org.jspecify.annotations.NullMarked;
