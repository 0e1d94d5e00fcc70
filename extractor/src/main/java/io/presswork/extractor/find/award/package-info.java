/** Where awards are named. */
@NullMarked
package io.presswork.extractor.find.award;

import org.jspecify.annotations.NullMarked;
