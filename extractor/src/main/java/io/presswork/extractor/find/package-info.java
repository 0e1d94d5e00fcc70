/** Where facts are named: finders that read an annotated document and return mentions. */
@NullMarked
package io.presswork.extractor.find;

import org.jspecify.annotations.NullMarked;
