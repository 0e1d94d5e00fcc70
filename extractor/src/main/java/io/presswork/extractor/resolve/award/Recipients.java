package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
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

/** Names of the phrases that stand as recipients: the fullest form in the release. */
final class Recipients {

  private static final Set<String> OWN = Set.of("its", "our", "their", "his", "her", "my");
  private static final Set<String> WE = Set.of("it", "we", "they", "i", "both");

  private final Ground ground;
  private final AnnotatedDocument document;

  /** Organisation by the original offset where one of its mentions begins. */
  private final Map<Integer, String> organisations = new HashMap<>();

  /** First token of a person's mention, in text order, with its full name. */
  private final TreeMap<Integer, Person> people = new TreeMap<>();

  private final @Nullable String issuer;

  Recipients(Ground ground, List<Organisation> organisations, People people) {
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

  /** The full name of a phrase; null where it cannot be told. */
  @Nullable String name(Party party) {
    return switch (party.kind()) {
      case NAME -> isGeneric(party) ? null : named(party);
      case WORK -> Phrases.clean(text(party));
      case PRONOUN -> pronoun(party);
      case NOMINAL -> nominal(party);
    };
  }

  /** "Winners" and "the finalists" stand for somebody whom this sentence does not name. */
  private boolean isGeneric(Party party) {
    int last = party.end() - 1;
    // "Lakeshore Players" is a name, whatever its last word.
    boolean named =
        party.kind() == Party.Kind.NAME
            && last > party.first()
            && ground.token(last).isCapitalised()
            && ground.is(last, "generic")
            && !ground.is(last, "head");
    if (named) {
      return false;
    }
    return ground.is(last, "winner")
        || ground.is(last, "finalist")
        || ground.is(last, "nominee")
        || ground.is(last, "generic");
  }

  private String text(Party party) {
    return document.tokenText(party.first(), party.end());
  }

  private String named(Party party) {
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
    return Phrases.clean(text(party));
  }

  private @Nullable String organisation(int token) {
    int begin = document.token(token).begin();
    return organisations.get(document.view().originalBegin(begin));
  }

  private @Nullable String pronoun(Party party) {
    String word = ground.lower(party.first());
    if (word.equals("it")) {
      return organisationBefore(party.first());
    }
    if (WE.contains(word)) {
      return issuer;
    }
    return personBefore(party.first(), gender(word));
  }

  /** "its harbour project" is the project; "its team" is the organisation. */
  private @Nullable String own(Party party) {
    boolean organisation = ground.is(party.end() - 1, "company") || party.end() - party.first() < 3;
    return organisation
        ? issuer
        : Phrases.clean(document.tokenText(party.first() + 1, party.end()));
  }

  private @Nullable String nominal(Party party) {
    String first = ground.lower(party.first());
    if (OWN.contains(first)) {
      return first.equals("his") || first.equals("her")
          ? personBefore(party.first(), gender(first))
          : own(party);
    }
    if (isGeneric(party)) {
      return null;
    }
    if (ground.is(party.end() - 1, "place-noun")) {
      return placeBefore(party);
    }
    String owner = owner(party);
    if (owner != null) {
      return owner;
    }
    boolean one =
        first.equals("the") || first.equals("a") || first.equals("an") || first.equals("this");
    if (ground.is(party.end() - 1, "company")) {
      return one ? issuer : null;
    }
    String known = definite(party);
    if (known != null) {
      return known;
    }
    // "the best beers were awarded a medal" names nobody; nor does "this year".
    boolean group =
        ground.is(party.end() - 1, "time-word") || ground.is(party.first() + 1, "vague-group");
    if (group) {
      return null;
    }
    boolean brief = party.end() - party.first() <= 5;
    boolean inside = party.first() > 0 && ground.token(party.first() - 1).isWord();
    boolean named =
        inside && ground.token(party.first()).isCapitalised() && !ground.is(party.first(), "det");
    return brief && (named || first.equals("the") || first.equals("this"))
        ? Phrases.clean(text(party))
        : null;
  }

  /** "Mairi Strand's second collection": the award goes to its owner. */
  private @Nullable String owner(Party party) {
    Ground.Name name = ground.nameAt(party.first());
    if (name == null || !ground.actorAt(party.first()) || name.end() >= party.end()) {
      return null;
    }
    String behind = ground.lower(name.end());
    return behind.endsWith("s") && behind.length() < 3
        ? named(new Party(Party.Kind.NAME, name.first(), name.end()))
        : null;
  }

  /** "the pass", after "Silver Rail Pass": the capitalised name that ends in the noun. */
  private @Nullable String definite(Party party) {
    boolean the = party.end() - party.first() == 2 && ground.lower(party.first()).equals("the");
    if (!the) {
      return null;
    }
    String noun = ground.lower(party.end() - 1);
    for (int i = 1; i < document.tokens().size(); i++) {
      boolean same = ground.token(i).isCapitalised() && ground.lower(i).equals(noun);
      int first = i;
      while (same
          && first > 0
          && ground.token(first - 1).isCapitalised()
          && !ground.words().isFunction(ground.token(first - 1))) {
        first--;
      }
      if (same && i - first >= 1 && ground.awardAt(first) == null) {
        return named(new Party(Party.Kind.NAME, first, i + 1));
      }
    }
    return null;
  }

  private @Nullable String placeBefore(Party party) {
    for (int i = party.first() - 1; i >= 0; i--) {
      Ground.Name name = ground.nameAt(i);
      boolean subject =
          i == 0 || ground.lower(i - 1).equals(".") || ground.lower(i - 1).equals(",");
      if (name != null && ground.placeAt(i) && subject) {
        return Phrases.clean(document.tokenText(name.first(), name.end()));
      }
    }
    return null;
  }

  /** "It" is the organisation that opens the sentence before, or else the issuer. */
  private @Nullable String organisationBefore(int token) {
    int sentence = document.sentenceOf(token);
    if (sentence == 0) {
      return issuer;
    }
    Sentence before = document.sentences().get(sentence - 1);
    boolean paragraph = before.block().equals(document.sentences().get(sentence).block());
    for (int i = before.firstToken(); paragraph && i <= before.firstToken() + 2; i++) {
      String name = i < before.endToken() && ground.actorAt(i) ? organisation(i) : null;
      if (name != null) {
        return name;
      }
    }
    Party opening =
        paragraph ? new PartyReader(ground).at(before.firstToken(), before.endToken()) : null;
    boolean thing =
        opening != null
            && opening.kind() == Party.Kind.NAME
            && !people.containsKey(opening.first())
            && opening.end() - opening.first() >= 2;
    return opening != null && thing ? named(opening) : issuer;
  }

  private static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** The person named last before a token whose gender may be the one meant. */
  private @Nullable String personBefore(int token, Gender gender) {
    for (Person person : people.headMap(token, false).descendingMap().values()) {
      if (person.gender().agrees(gender)) {
        return person.name();
      }
    }
    return null;
  }
}
