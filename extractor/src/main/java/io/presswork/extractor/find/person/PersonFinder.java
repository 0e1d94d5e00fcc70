package io.presswork.extractor.find.person;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameRuns;
import io.presswork.extractor.find.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;

/** Finds people. */
public final class PersonFinder implements MentionFinder {

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    List<FoundMention> mentions = new ArrayList<>();
    for (Run run : NameRuns.of(document)) {
      if (run.tag() == NameTag.PERSON) {
        mentions.add(
            new FoundMention(
                MentionKind.PERSON,
                document.token(run.first()).begin(),
                document.token(run.end() - 1).end(),
                "ner",
                0.7));
      }
    }
    return mentions;
  }
}
