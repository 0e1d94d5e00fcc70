/** The commands: the only place where extraction, export and evaluation meet. */
@NullMarked
package io.presswork.cli;

import org.jspecify.annotations.NullMarked;
