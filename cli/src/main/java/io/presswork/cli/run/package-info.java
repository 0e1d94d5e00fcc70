/** Runs an extraction over many inputs: side by side, in order, and on from where it stopped. */
@NullMarked
package io.presswork.cli.run;

import org.jspecify.annotations.NullMarked;
