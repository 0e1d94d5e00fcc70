package io.presswork.extractor.find.award;

/**
 * The tokens that an award's name may reach over.
 *
 * @param first index of the first one
 * @param end index after the last one
 */
record Stretch(int first, int end) {}
