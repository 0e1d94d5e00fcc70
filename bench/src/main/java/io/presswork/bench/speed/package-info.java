/**
 * Measures how much processor time the extractor and CoreNLP's own pipelines take for the same
 * texts. Each main class is one measurement in a process of its own and prints its figures as one
 * line of JSON; {@code bench/speed} starts them in turns and makes the table.
 */
@NullMarked
package io.presswork.bench.speed;

import org.jspecify.annotations.NullMarked;
