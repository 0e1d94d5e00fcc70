package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.resolve.people.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom a pronoun means: "it" and "we" an organisation, "she" the person named before. */
final class Pronouns {

  private static final Set<String> WE = Set.of("it", "we", "they", "i", "both");

  /** A work is presented within so many tokens of a sentence's beginning. */
  private static final int LONGEST_LEAD = 8;

  private final AnnotatedDocument document;
  private final Ground ground;
  private final KnownNames known;
  private final PartyReader openings;

  Pronouns(Ground ground, KnownNames known) {
    this.document = ground.document();
    this.ground = ground;
    this.known = known;
    this.openings = new PartyReader(ground);
  }

  /** The name of whom a pronoun means; null where it cannot be told. */
  @Nullable String name(Party party) {
    String word = ground.lower(party.first());
    if (word.equals("it")) {
      return organisationBefore(party.first());
    }
    if (WE.contains(word)) {
      return known.issuer();
    }
    return person(party.first(), word);
  }

  /** The person whom "she" or "his" at a token means; null where nobody fits. */
  @Nullable String person(int token, String pronoun) {
    return known.personBefore(token, gender(pronoun));
  }

  /** "It" is the organisation that opens the sentence before, or else the issuer. */
  private @Nullable String organisationBefore(int token) {
    int sentence = document.sentenceOf(token);
    if (sentence == 0) {
      return known.issuer();
    }
    Sentence before = document.sentences().get(sentence - 1);
    boolean paragraph = before.block().equals(document.sentences().get(sentence).block());
    for (int i = before.firstToken(); paragraph && i <= before.firstToken() + 2; i++) {
      String name = i < before.endToken() && ground.actorAt(i) ? known.organisation(i) : null;
      if (name != null) {
        return name;
      }
    }
    Party work = paragraph ? presented(before) : null;
    if (work != null) {
      return known.name(work);
    }
    Party opening = paragraph ? openings.at(before.firstToken(), before.endToken()) : null;
    boolean thing =
        opening != null
            && opening.kind() == Party.Kind.NAME
            && !known.isPerson(opening.first())
            && opening.end() - opening.first() >= 2;
    return opening != null && thing ? known.name(opening) : known.issuer();
  }

  /** "The centrepiece is “The Silence”": the work that a sentence presents; null elsewhere. */
  private @Nullable Party presented(Sentence sentence) {
    int end = Math.min(sentence.endToken(), sentence.firstToken() + LONGEST_LEAD);
    for (int i = sentence.firstToken() + 1; i < end; i++) {
      Party party = ground.is(i, "be") ? openings.at(i + 1, sentence.endToken()) : null;
      if (party != null && party.kind() == Party.Kind.WORK) {
        return party;
      }
    }
    return null;
  }

  private static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
