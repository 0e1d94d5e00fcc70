/** How words and figures are spelt, whatever the format. */
@NullMarked
package io.presswork.exporter.text;

import org.jspecify.annotations.NullMarked;
