package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.PersonMention;
import java.util.Set;

/**
 * Weighs the place where a sentence names somebody: those who speak in it or are its subject are
 * meant sooner by a pronoun that follows.
 */
final class MentionWeight {

  /** The weight of somebody who speaks. */
  static final double SPEAKER = 3;

  private static final double SUBJECT = 2.5;
  private static final double MENTION = 1;
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_BRACKET = 8;

  /** So far from a name its verb may stand, in tokens. */
  private static final int VERB_AFTER = 3;

  private static final int VERB_BEFORE = 3;

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "from", "with", "by", "in", "to", "about", "against", "on", "and");

  private final AnnotatedDocument document;
  private final People people;
  private final ReportingVerbs verbs;
  private final QuotedTokens quoted;

  MentionWeight(Names names, ReportingVerbs verbs, QuotedTokens quoted) {
    this.document = names.document();
    this.people = names.people();
    this.verbs = verbs;
    this.quoted = quoted;
  }

  /** The weight of the place; 0 where the name stands for something else than its bearer. */
  double of(PersonMention mention) {
    int before = mention.firstToken() - 1;
    int after = mention.endToken();
    String next = after < document.tokens().size() ? document.token(after).text() : "";
    if (SpeakerWords.isPossessive(next)) {
      return MENTION;
    }
    if (before > 0
        && document.token(before).lower().equals("to")
        && document.token(before - 1).lower().equals("according")) {
      return SPEAKER;
    }
    if (isInTitle(mention)) {
      return 0;
    }
    if (before >= 0 && PREPOSITIONS.contains(document.token(before).lower())) {
      return 0;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(mention.firstToken()));
    if (speaks(mention, sentence)) {
      return SPEAKER;
    }
    boolean apposed = next.equals(",") && before >= 0 && document.token(before).text().equals(",");
    return apposed || isFirst(mention, sentence) ? SUBJECT : MENTION;
  }

  /** Whether a name belongs to the title of another: "Vane campaign spokesman Bob Ames". */
  private boolean isInTitle(PersonMention mention) {
    int end = Math.min(document.tokens().size(), mention.endToken() + LONGEST_TITLE);
    for (int i = mention.endToken(); i < end; i++) {
      if (people.at(i) != null) {
        return i > mention.endToken();
      }
      Token token = document.token(i);
      if (!token.isWord()
          || verbs.reports(token.lower(), Strength.FEEL)
          || PREPOSITIONS.contains(token.lower())
          || token.lower().endsWith("ed")
          || token.lower().endsWith("s")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a reporting verb follows a name or stands before it, with no other name between. */
  private boolean speaks(PersonMention mention, Sentence sentence) {
    int from = afterBracket(mention.endToken());
    int end = Math.min(document.tokens().size(), from + VERB_AFTER);
    for (int i = from; i < end && people.at(i) == null; i++) {
      if (quoted.hold(i)) {
        break;
      }
      if (verbs.reports(document.token(i).lower(), Strength.FEEL)) {
        return true;
      }
    }
    int begin = Math.max(sentence.firstToken(), mention.firstToken() - VERB_BEFORE);
    for (int i = mention.firstToken() - 1; i >= begin && people.at(i) == null; i--) {
      if (quoted.hold(i) || document.token(i).text().equals(",")) {
        break;
      }
      if (verbs.reports(document.token(i).lower(), Strength.TELL)) {
        return true;
      }
    }
    return false;
  }

  /** Skips a bracket such as "(D-Ohio)", which the sentence splitter may end a sentence in. */
  private int afterBracket(int end) {
    if (end < document.tokens().size() && document.token(end).text().equals("(")) {
      for (int i = end + 1; i < Math.min(document.tokens().size(), end + LONGEST_BRACKET); i++) {
        if (document.token(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return end;
  }

  /** Whether no other person stands before a name in its sentence and its verb may follow. */
  private boolean isFirst(PersonMention mention, Sentence sentence) {
    for (int i = sentence.firstToken(); i < mention.firstToken(); i++) {
      Token token = document.token(i);
      if (!quoted.hold(i)
          && (people.at(i) != null || verbs.reports(token.lower(), Strength.TELL))) {
        return false;
      }
    }
    return true;
  }
}
