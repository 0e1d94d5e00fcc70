package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.SpeechZone;

/**
 * A quoted part with its surroundings.
 *
 * @param mention where it is
 * @param zone the tokens around it that may name its speaker
 * @param block index of its block in the layout
 * @param opensBlock whether nothing but its mark stands before it in its block
 * @param closesBlock whether nothing but marks and stops stand after it in its block
 */
record Part(
    FoundMention mention, SpeechZone zone, int block, boolean opensBlock, boolean closesBlock) {}
