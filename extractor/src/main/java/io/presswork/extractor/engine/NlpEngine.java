package io.presswork.extractor.engine;

import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;

/** Cuts a release into sentences and tokens and tags its names. Safe for use by many threads. */
public interface NlpEngine {

  /** Annotates one release. The result depends on nothing but the arguments. */
  AnnotatedDocument annotate(TextView view, Layout layout);
}
