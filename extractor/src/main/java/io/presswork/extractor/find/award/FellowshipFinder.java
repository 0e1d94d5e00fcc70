package io.presswork.extractor.find.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds honours that are spoken of as what somebody is: "Fellow of the Orrin Society", letters
 * behind a name such as "FRS". The body in a fellowship is an organisation as well, so these take
 * no part in the choice between mentions.
 */
public final class FellowshipFinder implements MentionFinder {

  private static final String RULE = "award.fellowship";
  private static final double CONFIDENCE = 0.7;
  private static final Set<String> LINKS = Set.of("of", "at");
  private static final Set<String> JOINTS = Set.of("of", "and", "for", "the", "&");

  /** A body's name is not longer, in tokens. */
  private static final int LONGEST = 12;

  private final AwardWords words;

  /** Makes one over the award words. */
  public FellowshipFinder(AwardWords words) {
    this.words = words;
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    Map<Integer, Integer> bodies = new HashMap<>();
    for (FoundMention mention : found) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        bodies.put(document.tokenFrom(mention.begin()), document.tokenFrom(mention.end()));
      }
    }
    List<FoundMention> honours = new ArrayList<>();
    List<Token> tokens = document.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int end = isLetters(tokens, i) ? i + 1 : fellowshipEnd(tokens, i, bodies);
      if (end > i) {
        honours.add(
            new FoundMention(
                MentionKind.AWARD,
                tokens.get(i).begin(),
                tokens.get(end - 1).end(),
                RULE,
                CONFIDENCE));
        i = end - 1;
      }
    }
    return honours;
  }

  /** "Ines Okafor, FRS": letters behind a comma or another honour's. */
  private boolean isLetters(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).isAllCaps()
        && words.is(tokens.get(i), "honour-letters")
        && (tokens.get(i - 1).lower().equals(",") || tokens.get(i - 1).isCapitalised());
  }

  private int fellowshipEnd(List<Token> tokens, int i, Map<Integer, Integer> bodies) {
    boolean fellow = tokens.get(i).lower().equals("fellow");
    if (!fellow || i + 2 >= tokens.size() || !LINKS.contains(tokens.get(i + 1).lower())) {
      return i;
    }
    int body = tokens.get(i + 2).lower().equals("the") ? i + 3 : i + 2;
    Integer known = bodies.get(body);
    if (known != null) {
      return known;
    }
    int end = i;
    for (int k = body; k < tokens.size() && k - body < LONGEST; k++) {
      if (tokens.get(k).isCapitalised()) {
        end = k + 1;
      } else if (k == body || !JOINTS.contains(tokens.get(k).lower())) {
        break;
      }
    }
    return end;
  }
}
