/** Organisations named in a release. */
@NullMarked
package io.presswork.extractor.find.organisation;

import org.jspecify.annotations.NullMarked;
