/** Files that appear under their name only when they are complete, and names that are safe. */
@NullMarked
package io.presswork.exporter.file;

import org.jspecify.annotations.NullMarked;
