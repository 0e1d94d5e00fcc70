/**
 * Winner lists, read from the layout of a release and not from its sentences: the lead-in that
 * opens a list, its lines, and on which side of a line the award and the recipient stand.
 */
@NullMarked
package io.presswork.extractor.resolve.award.list;

import org.jspecify.annotations.NullMarked;
