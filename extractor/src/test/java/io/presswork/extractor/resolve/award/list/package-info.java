/** Tests of winner lists, over a plain tokenizer and without any model. */
@NullMarked
package io.presswork.extractor.resolve.award.list;

import org.jspecify.annotations.NullMarked;
