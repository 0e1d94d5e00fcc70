/** Cities and other places named in a release, and the lists that know them. */
@NullMarked
package io.presswork.extractor.find.city;

import org.jspecify.annotations.NullMarked;
