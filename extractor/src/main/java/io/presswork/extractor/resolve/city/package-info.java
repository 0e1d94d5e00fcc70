/** Mentions of one city become one entry, with the region and country the text gives. */
@NullMarked
package io.presswork.extractor.resolve.city;

import org.jspecify.annotations.NullMarked;
