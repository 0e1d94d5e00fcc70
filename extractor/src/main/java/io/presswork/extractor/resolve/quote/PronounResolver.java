package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.find.quote.ReportingVerbs.Strength;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" or "she" means by weighing those named before: near ones, subjects, those who
 * just spoke. Nobody named only inside quotations is meant.
 */
final class PronounResolver {

  /** Sentences further back are not looked at. */
  private static final int REACH = 8;

  private static final double SPEAKER = 3;
  private static final double SUBJECT = 2.5;
  private static final double MENTION = 1;
  private static final double KNOWN_GENDER = 1;
  private static final double DISTANCE = 1.1;
  private static final double LEAST = -7;
  private static final double TOPIC = 0.06;
  private static final double MOST_TOPIC = 0.8;
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
  private final boolean[] quoted;
  private final Map<Person, Integer> counts = new HashMap<>();

  PronounResolver(Names names, ReportingVerbs verbs, Iterable<Part> parts) {
    this.document = names.document();
    this.people = names.people();
    this.verbs = verbs;
    this.people.mentions().forEach(mention -> counts.merge(mention.person(), 1, Integer::sum));
    this.quoted = new boolean[document.tokens().size()];
    for (Part part : parts) {
      FoundMention mention = part.mention();
      int end = document.tokenFrom(mention.end());
      for (int i = document.tokenFrom(mention.begin()); i < end; i++) {
        quoted[i] = true;
      }
    }
  }

  /** Gender of a pronoun; unknown for those that are no single person's. */
  static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /**
   * Whom a pronoun means; null if nobody fits.
   *
   * @param token index of the pronoun
   * @param speaker the last speaker before it, with the token that named them
   */
  @Nullable Person resolve(int token, Gender gender, @Nullable PersonMention speaker) {
    int here = document.sentenceOf(token);
    Person best = null;
    double most = LEAST;
    if (speaker != null && speaker.person().gender().agrees(gender)) {
      int distance = here - document.sentenceOf(speaker.firstToken());
      if (distance <= REACH) {
        best = speaker.person();
        most = SPEAKER + known(best, gender) + topic(best) - DISTANCE * distance;
      }
    }
    int first = document.sentences().get(Math.max(0, here - REACH)).firstToken();
    for (int i = people.indexFrom(token) - 1; i >= 0; i--) {
      PersonMention mention = people.mentions().get(i);
      if (mention.firstToken() < first) {
        break;
      }
      if (quoted[mention.firstToken()] || !mention.person().gender().agrees(gender)) {
        continue;
      }
      int distance = here - document.sentenceOf(mention.firstToken());
      double weight =
          weight(mention)
              + known(mention.person(), gender)
              + topic(mention.person())
              - DISTANCE * distance;
      if (weight > most) {
        most = weight;
        best = mention.person();
      }
    }
    return best;
  }

  /** Whoever a text names again and again is meant sooner. */
  private double topic(Person person) {
    return Math.min(MOST_TOPIC, TOPIC * counts.getOrDefault(person, 0));
  }

  private static double known(Person person, Gender gender) {
    return person.gender() == gender ? KNOWN_GENDER : 0;
  }

  private double weight(PersonMention mention) {
    int before = mention.firstToken() - 1;
    int after = mention.endToken();
    String next = after < document.tokens().size() ? document.token(after).text() : "";
    if (next.equals("'s") || next.equals("’s")) {
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
      if (quoted[i]) {
        break;
      }
      if (verbs.reports(document.token(i).lower(), Strength.FEEL)) {
        return true;
      }
    }
    int begin = Math.max(sentence.firstToken(), mention.firstToken() - VERB_BEFORE);
    for (int i = mention.firstToken() - 1; i >= begin && people.at(i) == null; i--) {
      if (quoted[i] || document.token(i).text().equals(",")) {
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
      if (!quoted[i] && (people.at(i) != null || verbs.reports(token.lower(), Strength.TELL))) {
        return false;
      }
    }
    return true;
  }
}
