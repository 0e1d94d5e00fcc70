/**
 * Facts from release JSON: the form in which extractions are written, and hand labels in the same
 * form.
 *
 * <p>Fields may be missing and unknown ones are passed over; what is there must be of the right
 * type. Besides the fields of an extraction, labels may hold lists of other acceptable values
 * ({@code alt_names}, {@code alt_recipients}, {@code alt_outcomes}, {@code alt_speakers}, {@code
 * alt_titles}, {@code alt_organisations}), {@code "doubtful": true}, and the outcome {@code
 * granted_by_us} with {@code recipient_outcome} as the recipient's view.
 */
@NullMarked
package io.presswork.evaluation.json;

import org.jspecify.annotations.NullMarked;
