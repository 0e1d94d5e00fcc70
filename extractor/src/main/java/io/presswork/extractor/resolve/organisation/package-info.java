/** Mentions of one organisation become one entry, under its fullest name. */
@NullMarked
package io.presswork.extractor.resolve.organisation;

import org.jspecify.annotations.NullMarked;
