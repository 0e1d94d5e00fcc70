/** The engine over Stanford CoreNLP's tokenizer and sentence splitter, called directly. */
@NullMarked
package io.presswork.extractor.engine.corenlp;

import org.jspecify.annotations.NullMarked;
