package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Runs of tokens that the name model gave the same tag. */
public final class NameRuns {

  private NameRuns() {}

  /**
   * A run.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param tag what the model takes it for
   */
  public record Run(int first, int end, NameTag tag) {}

  /** All runs of a document in text order. */
  public static List<Run> of(AnnotatedDocument document) {
    List<Run> runs = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        NameTag tag = document.token(i).name();
        int end = i + 1;
        while (end < sentence.endToken() && document.token(end).name() == tag) {
          end++;
        }
        if (tag != NameTag.NONE) {
          runs.add(new Run(i, end, tag));
        }
        i = end;
      }
    }
    return runs;
  }
}
