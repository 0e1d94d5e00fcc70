package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.people.Person;
import io.presswork.extractor.resolve.people.PersonMention;
import io.presswork.extractor.resolve.quote.SpeakerWords.Use;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each person of a release is, from all places that name them. */
final class Roles {

  private final AnnotatedDocument document;
  private final RoleBeforeName before;
  private final RoleAfterName after;
  private final UnknownNames unknown;
  private final SpeakerWords words;
  private final Map<Person, Role> known = new HashMap<>();

  Roles(Names names, SpeakerWords words) {
    this.document = names.document();
    this.words = words;
    RoleReader reader = new RoleReader(names, words);
    this.before = new RoleBeforeName(names, words, reader);
    this.after = new RoleAfterName(names, words, reader);
    this.unknown = new UnknownNames(document, words);
    for (PersonMention mention : names.people().mentions()) {
      Role role = at(mention.firstToken(), mention.endToken());
      known.merge(mention.person(), role, Roles::fill);
    }
    AppointmentReader appointments = new AppointmentReader(names, reader);
    for (PersonMention mention : names.people().mentions()) {
      Role post = appointments.at(mention.firstToken(), mention.endToken());
      known.merge(mention.person(), post, Roles::appoint);
    }
    for (PersonMention mention : names.people().mentions()) {
      Role office = office(mention.firstToken());
      known.merge(mention.person(), office, Roles::fill);
    }
  }

  /** The full name of a person whom the name finders know by one word only, if it is told. */
  String fullName(Person person) {
    return person.name().indexOf(' ') < 0 ? unknown.of(person.name()) : person.name();
  }

  /** What a person is: what the words at the name say, filled up from elsewhere. */
  Role of(Person person, int first, int end) {
    Role elsewhere = known.getOrDefault(person, Role.NONE);
    int place = elsewhere.isEmpty() ? unknown.place(fullName(person)) : -1;
    if (place >= 0) {
      elsewhere = at(place, place + 2);
    }
    return fill(at(first, end), elsewhere);
  }

  /** What the words around a name say. */
  private Role at(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    Role ahead = before.read(first, sentence.firstToken());
    Role behind = after.read(end, sentence.endToken());
    return behind.title() != null ? fill(behind, ahead) : fill(ahead, behind);
  }

  /** "Sen." and the like before a name. */
  private Role office(int first) {
    if (first == 0) {
      return Role.NONE;
    }
    int at = document.token(first - 1).text().equals(".") && first > 1 ? first - 2 : first - 1;
    Token token = document.token(at);
    String bare = token.lower().endsWith(".") ? token.lower().replace(".", "") : token.lower();
    boolean office = words.isHonorific(token.lower()) && !words.is(Use.PLAIN_HONORIFIC, bare);
    if (!office) {
      return Role.NONE;
    }
    // "SEN." of a headline in capitals.
    boolean shouted = token.isAllCaps() && token.text().length() > 2;
    String title = shouted ? token.text().charAt(0) + token.lower().substring(1) : token.text();
    return new Role(title, null);
  }

  /** A post in capitals says more than a description such as "expert in tides". */
  private static Role appoint(Role known, Role post) {
    String title = known.title();
    boolean described = title == null || Character.isLowerCase(title.charAt(0));
    return post.title() != null && described
        ? new Role(
            post.title(), known.organisation() == null ? post.organisation() : known.organisation())
        : known;
  }

  /** Whether a title is the end of another: "Coach" of "head coach". */
  private static boolean isShort(String title, String other) {
    int more = other.length() - title.length();
    return more > 1
        && other.charAt(more - 1) == ' '
        && other.regionMatches(true, more, title, 0, title.length());
  }

  private static Role fill(Role first, Role second) {
    @Nullable String title = first.title() == null ? second.title() : first.title();
    if (title != null && second.title() != null && isShort(title, second.title())) {
      title = second.title();
    }
    @Nullable String organisation =
        first.organisation() == null ? second.organisation() : first.organisation();
    return new Role(title, organisation);
  }
}
