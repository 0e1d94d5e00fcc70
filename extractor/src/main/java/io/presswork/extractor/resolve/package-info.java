/** Mentions that belong together become facts. */
@NullMarked
package io.presswork.extractor.resolve;

import org.jspecify.annotations.NullMarked;
