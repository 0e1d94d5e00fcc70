/** Rules and word lists as data: how they are read and matched. Knows no kind of entity. */
@NullMarked
package io.presswork.extractor.rule;

import org.jspecify.annotations.NullMarked;
