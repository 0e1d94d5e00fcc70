/**
 * Persons named in a release, so that speakers and recipients are known and organisations are not
 * mistaken for them.
 */
@NullMarked
package io.presswork.extractor.find.person;

import org.jspecify.annotations.NullMarked;
