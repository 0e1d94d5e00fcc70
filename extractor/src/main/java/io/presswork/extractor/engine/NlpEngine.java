package io.presswork.extractor.engine;

import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;

/** Cuts a release into sentences and tokens and tags its names. Safe for use by many threads. */
public interface NlpEngine {

  /**
   * A longer sentence is cut into pieces of so many tokens. Text without punctuation would
   * otherwise make one sentence of everything, and the time of most steps grows with its square.
   */
  int LONGEST_SENTENCE = 250;

  /** Annotates one release. The result depends on nothing but the arguments. */
  AnnotatedDocument annotate(TextView view, Layout layout);
}
