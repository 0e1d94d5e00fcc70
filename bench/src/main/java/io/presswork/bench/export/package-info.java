/**
 * Measures what exporting costs, without any extraction: releases are invented, and {@code
 * bench/export} prints how long each format takes for them, in a small heap, and how the report
 * opens in a browser.
 */
@NullMarked
package io.presswork.bench.export;

import org.jspecify.annotations.NullMarked;
