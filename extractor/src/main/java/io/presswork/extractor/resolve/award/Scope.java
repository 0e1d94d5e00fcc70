package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import java.util.List;

/**
 * What a trigger may look at.
 *
 * @param sentence it stands in
 * @param consumed index after the last trigger that made a frame
 * @param limit index of the next trigger or the end of the sentence
 * @param titled whether the line is set as a title, where capitals say nothing
 * @param subject of the trigger
 * @param before the subject of the trigger before it
 */
record Scope(
    Sentence sentence,
    int consumed,
    int limit,
    boolean titled,
    List<Party> subject,
    List<Party> before) {}
