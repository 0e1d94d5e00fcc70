/** The page of {@code evaluate --report}: how every fact and label was scored, on the text. */
@NullMarked
package io.presswork.cli.review;

import org.jspecify.annotations.NullMarked;
