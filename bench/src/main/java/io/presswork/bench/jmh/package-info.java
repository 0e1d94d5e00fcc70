/**
 * Small benchmarks of the parts that every release passes through, on the project's own samples.
 * {@code bench/micro} runs them. Those of parts that only their package sees stand in a package of
 * that name, in this module.
 */
@NullMarked
package io.presswork.bench.jmh;

import org.jspecify.annotations.NullMarked;
