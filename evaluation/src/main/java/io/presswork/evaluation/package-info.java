/** Hand labels in, scores out. */
@NullMarked
package io.presswork.evaluation;

import org.jspecify.annotations.NullMarked;
