package io.presswork.extractor.find.quote;

import io.presswork.extractor.find.FoundMention;
import java.util.List;

/**
 * What somebody is said to have said, in the writer's words.
 *
 * @param pieces where it stands, without the words that report it, in text order; never empty
 * @param from index of the first token of its sentence
 * @param cue index of the first token that reports it: of a verb with its auxiliaries, or
 *     "according"
 * @param verb index of the verb itself; -1 for none
 * @param behind index of the first token behind the verb or "according to"
 * @param end index after the last token of its sentence
 * @param side where whoever spoke is named
 */
public record ReportedClause(
    List<FoundMention> pieces, int from, int cue, int verb, int behind, int end, Side side) {

  /** Where whoever spoke is named. */
  public enum Side {
    /** Before the verb: "Vane said". */
    BEFORE,
    /** Behind it: "said Vane", "according to Vane". */
    BEHIND
  }

  /** Copies the list. */
  public ReportedClause {
    pieces = List.copyOf(pieces);
  }
}
