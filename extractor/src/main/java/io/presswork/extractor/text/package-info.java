/**
 * A cleaned view of a release's text. The original stays the truth; every span finds its way back.
 */
@NullMarked
package io.presswork.extractor.text;

import org.jspecify.annotations.NullMarked;
