/** What the tables hold: names, columns and cells, whatever kind of file they end in. */
@NullMarked
package io.presswork.exporter.table;

import org.jspecify.annotations.NullMarked;
