/**
 * Patterns over the tokens of an engine. Apart from the word lists, which are read before there are
 * tokens, so that packages depend on each other in one direction only.
 */
@NullMarked
package io.presswork.extractor.rule.pattern;

import org.jspecify.annotations.NullMarked;
