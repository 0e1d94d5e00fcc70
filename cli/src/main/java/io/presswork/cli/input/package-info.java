/** What the words on the command line stand for: files, folders, globs, lists, standard input. */
@NullMarked
package io.presswork.cli.input;

import org.jspecify.annotations.NullMarked;
