/** From bytes to the words of a release: one reader for each format. */
@NullMarked
package io.presswork.extractor.input;

import org.jspecify.annotations.NullMarked;
