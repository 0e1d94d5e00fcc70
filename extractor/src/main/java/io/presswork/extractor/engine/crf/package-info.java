/**
 * Stanford's three-class name model, read from a flat file and decoded by our own code.
 *
 * <p>The model is a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001; the
 * features are those of Finkel, Grenager and Manning 2005). CoreNLP's own decoder writes out every
 * feature of every token as a string and looks it up in a hash map; here a feature is a 64-bit hash
 * that is put together from the hashes of its parts, and what depends on one word alone is summed
 * once per word and kept. {@link io.presswork.extractor.engine.crf.ModelCompiler} makes the file in
 * the build; a test holds the labels against those of CoreNLP's decoder.
 */
@NullMarked
package io.presswork.extractor.engine.crf;

import org.jspecify.annotations.NullMarked;
