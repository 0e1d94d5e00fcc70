package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import java.util.BitSet;
import java.util.List;

/**
 * Where people and places begin and end: an award's name does not run on into them over "for" or
 * "in".
 */
final class Obstacles {

  private final BitSet begins = new BitSet();
  private final BitSet organisations = new BitSet();
  private final BitSet ends = new BitSet();

  Obstacles(AnnotatedDocument document, List<FoundMention> mentions) {
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        organisations.set(document.tokenFrom(mention.begin()));
      }
      if (mention.kind() == MentionKind.PERSON
          || mention.kind() == MentionKind.CITY
          || mention.kind() == MentionKind.PLACE) {
        begins.set(document.tokenFrom(mention.begin()));
        ends.set(document.tokenFrom(mention.end()));
      }
    }
  }

  /** Whether an organisation's name begins here: the owner behind "of the". */
  boolean organisationAt(int token) {
    return organisations.get(token);
  }

  boolean beginsAt(int token) {
    return begins.get(token);
  }

  /** Whether a name's last token stands before this one. */
  boolean endsAt(int token) {
    return ends.get(token);
  }
}
