/**
 * The JSON form of a release, written and read back: field names, order and layout, in one place.
 */
@NullMarked
package io.presswork.exporter.json;

import org.jspecify.annotations.NullMarked;
