/**
 * What each part of a release is: debris, headline, sub-headline, dateline, body, about, contact.
 */
@NullMarked
package io.presswork.extractor.section;

import org.jspecify.annotations.NullMarked;
