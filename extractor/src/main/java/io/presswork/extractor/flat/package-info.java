/**
 * Tables that the build compiles once and the program reads as they lie in a file: keys by hash,
 * names with what is known of them.
 */
@NullMarked
package io.presswork.extractor.flat;

import org.jspecify.annotations.NullMarked;
