/**
 * Sentences, tokens and names by the statistical models. Their types stay inside the subpackages.
 */
@NullMarked
package io.presswork.extractor.engine;

import org.jspecify.annotations.NullMarked;
