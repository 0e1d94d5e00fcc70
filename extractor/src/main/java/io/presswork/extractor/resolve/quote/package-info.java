/**
 * Who said it: quoted parts joined to utterances, each with its speaker. {@code
 * quote/attribution-rules.txt} holds the patterns; {@link
 * io.presswork.extractor.resolve.quote.QuoteResolver} puts everything together.
 */
@NullMarked
package io.presswork.extractor.resolve.quote;

import org.jspecify.annotations.NullMarked;
