package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a sentence: awards and recipients, not yet paired.
 *
 * @param trigger the words that set the rule off
 * @param sentence where they stand
 * @param awards the awards
 * @param recipients the recipients; empty where none was found
 * @param granter who gives, where the rule knows
 */
record Frame(
    Trigger trigger,
    Sentence sentence,
    AwardPhrase awards,
    List<Party> recipients,
    @Nullable Party granter) {}
