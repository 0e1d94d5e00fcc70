package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.quote.ReportingVerbs;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" or "she" means by weighing those named before: near ones, subjects, those who
 * just spoke. Nobody named only inside quotations is meant.
 */
final class PronounResolver {

  /** Sentences further back are not looked at. */
  private static final int REACH = 8;

  private static final double KNOWN_GENDER = 1;
  private static final double DISTANCE = 1.1;
  private static final double LEAST = -7;
  private static final double TOPIC = 0.06;
  private static final double MOST_TOPIC = 0.8;

  private final AnnotatedDocument document;
  private final People people;
  private final QuotedTokens quoted;
  private final MentionWeight weight;
  private final Map<Person, Integer> counts = new HashMap<>();

  PronounResolver(Names names, ReportingVerbs verbs, Iterable<Part> parts) {
    this.document = names.document();
    this.people = names.people();
    this.quoted = new QuotedTokens(document, parts);
    this.weight = new MentionWeight(names, verbs, quoted);
    this.people.mentions().forEach(mention -> counts.merge(mention.person(), 1, Integer::sum));
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
        most = MentionWeight.SPEAKER + known(best, gender) + topic(best) - DISTANCE * distance;
      }
    }
    int first = document.sentences().get(Math.max(0, here - REACH)).firstToken();
    for (int i = people.indexFrom(token) - 1; i >= 0; i--) {
      PersonMention mention = people.mentions().get(i);
      if (mention.firstToken() < first) {
        break;
      }
      if (quoted.hold(mention.firstToken()) || !mention.person().gender().agrees(gender)) {
        continue;
      }
      int distance = here - document.sentenceOf(mention.firstToken());
      double sum =
          weight.of(mention)
              + known(mention.person(), gender)
              + topic(mention.person())
              - DISTANCE * distance;
      if (sum > most) {
        most = sum;
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
}
