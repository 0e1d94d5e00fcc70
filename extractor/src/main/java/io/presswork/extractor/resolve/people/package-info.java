/**
 * Who is meant: mentions of people joined to persons with a full name and, where it can be told, a
 * gender.
 */
@NullMarked
package io.presswork.extractor.resolve.people;

import org.jspecify.annotations.NullMarked;
