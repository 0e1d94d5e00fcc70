package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.resolve.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a speaker.
 *
 * @param first index of its first token, titles before the name included
 * @param end index after its last token
 * @param coreFirst index of the first token of the name itself
 * @param kind what the words are
 * @param person who is named; null unless the kind is {@link Kind#PERSON}
 */
record SpeakerPhrase(int first, int end, int coreFirst, Kind kind, @Nullable Person person) {

  /** What words name a speaker. */
  enum Kind {
    /** A person's name. */
    PERSON,
    /** He, she, they. */
    PRONOUN,
    /** An organisation's name. */
    ORGANISATION,
    /** "A spokesperson", "the company", "one resident". */
    NOMINAL
  }
}
