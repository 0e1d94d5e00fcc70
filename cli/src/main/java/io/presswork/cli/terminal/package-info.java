/** The streams of the program, and what may be done to them. The only code that prints. */
@NullMarked
package io.presswork.cli.terminal;

import org.jspecify.annotations.NullMarked;
