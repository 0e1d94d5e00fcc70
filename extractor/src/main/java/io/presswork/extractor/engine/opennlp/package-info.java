/**
 * What Apache OpenNLP does here: it tells the language of a release. Its types do not leave this
 * package.
 */
@NullMarked
package io.presswork.extractor.engine.opennlp;

import org.jspecify.annotations.NullMarked;
