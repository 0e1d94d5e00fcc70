/** The engine over Stanford CoreNLP: its tokenizer and its CRF, called directly. */
@NullMarked
package io.presswork.extractor.engine.corenlp;

import org.jspecify.annotations.NullMarked;
