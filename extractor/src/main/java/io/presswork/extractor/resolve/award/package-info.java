/** Who got which award: rules find the words that say so, their arguments become pairs. */
@NullMarked
package io.presswork.extractor.resolve.award;

import org.jspecify.annotations.NullMarked;
