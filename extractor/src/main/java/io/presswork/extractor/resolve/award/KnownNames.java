package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.resolve.people.Gender;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people and organisations of a release, by the tokens where they are named. */
final class KnownNames {

  /** People named further back are nobody's antecedents; it would cost the square of the time. */
  private static final int FARTHEST = 400;

  private final Ground ground;
  private final AnnotatedDocument document;

  /** Organisation by the original offset where one of its mentions begins. */
  private final Map<Integer, String> organisations = new HashMap<>();

  /** First token of a person's mention, in text order, with its full name. */
  private final TreeMap<Integer, Person> people = new TreeMap<>();

  private final @Nullable String issuer;

  KnownNames(Ground ground, List<Organisation> organisations, People people) {
    this.ground = ground;
    this.document = ground.document();
    for (Organisation organisation : organisations) {
      for (Mention mention : organisation.mentions()) {
        this.organisations.put(mention.span().begin(), organisation.name());
      }
    }
    this.issuer = issuer(organisations);
    for (PersonMention mention : people.mentions()) {
      this.people.put(mention.firstToken(), mention.person());
    }
  }

  /**
   * The organisation that the release is about: named in headline, opening and boilerplate, and
   * often.
   */
  private static @Nullable String issuer(List<Organisation> organisations) {
    String best = null;
    double most = 0;
    for (int i = 0; i < organisations.size(); i++) {
      Organisation organisation = organisations.get(i);
      double score = organisation.mentions().size() - 0.01 * i;
      Set<Section> seen = new HashSet<>();
      for (Mention mention : organisation.mentions()) {
        if (seen.add(mention.section())) {
          score +=
              switch (mention.section()) {
                case HEADLINE -> 6;
                case ABOUT, CONTACT -> 2;
                default -> 0;
              };
        }
      }
      if (score > most) {
        best = organisation.name();
        most = score;
      }
    }
    return best;
  }

  /** The organisation that issued the release, as far as can be told. */
  @Nullable String issuer() {
    return issuer;
  }

  /** The fullest form of a name. */
  String name(Party party) {
    Person person = people.get(party.first());
    if (person != null) {
      return person.name();
    }
    String known = organisation(party.first());
    if (known != null) {
      Ground.Name name = ground.nameAt(party.first());
      if (name != null && name.end() >= party.end()) {
        return known;
      }
    }
    return text(party);
  }

  /** The organisation of which a mention begins at a token; null where none does. */
  @Nullable String organisation(int token) {
    int begin = document.token(token).begin();
    return organisations.get(document.view().originalBegin(begin));
  }

  /** The person named last before a token whose gender may be the one meant. */
  @Nullable String personBefore(int token, Gender gender) {
    int looked = 0;
    for (Person person : people.headMap(token, false).descendingMap().values()) {
      if (++looked > FARTHEST) {
        break;
      }
      if (person.gender().agrees(gender)) {
        return person.name();
      }
    }
    return null;
  }

  /** Whether a mention of a person begins at a token. */
  boolean isPerson(int token) {
    return people.containsKey(token);
  }

  /** The words of a phrase, clean. */
  String text(Party party) {
    return Phrases.clean(document.tokenText(party.first(), party.end()));
  }
}
