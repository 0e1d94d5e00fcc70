/**
 * Where somebody's words are quoted. {@link io.presswork.extractor.find.quote.QuotationScanner}
 * pairs quotation marks by hand, in linear time; {@link
 * io.presswork.extractor.find.quote.QuoteJudge} tells speech from titles, slogans and terms. {@link
 * io.presswork.extractor.find.quote.IndirectQuoteFinder} reads what is reported without marks.
 */
@NullMarked
package io.presswork.extractor.find.quote;

import org.jspecify.annotations.NullMarked;
