package io.presswork.evaluation.brat;

import java.util.List;

/**
 * The lines of one file of labels, each checked by itself.
 *
 * @param text the labelled text; all offsets count in it
 * @param spans in order of lines
 * @param relations in order of lines
 * @param aliases in order of lines
 * @param notes in order of lines
 */
public record BratDocument(
    String text,
    List<BratSpan> spans,
    List<BratRelation> relations,
    List<BratAlias> aliases,
    List<BratNote> notes) {

  /** Copies the lists. */
  public BratDocument {
    spans = List.copyOf(spans);
    relations = List.copyOf(relations);
    aliases = List.copyOf(aliases);
    notes = List.copyOf(notes);
  }
}
