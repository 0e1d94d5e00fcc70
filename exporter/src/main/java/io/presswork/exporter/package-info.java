/** Release in, files out: JSON, JSON Lines and CSV tables. */
@NullMarked
package io.presswork.exporter;

import org.jspecify.annotations.NullMarked;
