package io.presswork.extractor.resolve.people;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.quote.SpeechZone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions of people: a surname, a first name or a name with other initials means the person
 * of that name who was named last. Safe for use by many threads.
 */
public final class PeopleResolver {

  private final RoleWords roles;
  private final GivenNames givenNames;

  /** Makes one over the word lists. */
  public PeopleResolver(RoleWords roles, GivenNames givenNames) {
    this.roles = roles;
    this.givenNames = givenNames;
  }

  /** A mention on its way: its tokens and its name. */
  private record Named(int first, int end, PersonName name) {}

  /** The people that the mentions of kind {@link MentionKind#PERSON} name. */
  public People resolve(AnnotatedDocument document, List<FoundMention> mentions) {
    List<Named> named = named(document, mentions);
    Clusters clusters = new Clusters(givenNames);
    int[] cluster = new int[named.size()];
    for (int i = 0; i < named.size(); i++) {
      PersonName name = named.get(i).name();
      cluster[i] = name.isFull() ? clusters.full(name, i) : -1;
    }
    for (int i = 0; i < named.size(); i++) {
      Gender told = told(document, named.get(i));
      if (cluster[i] < 0) {
        cluster[i] = clusters.part(named.get(i).name(), i, cluster, told);
      }
      clusters.tell(cluster[i], told);
    }
    GenderVotes votes = new GenderVotes(document);
    for (int i = 0; i < named.size(); i++) {
      int next = i + 1 < named.size() ? named.get(i + 1).first() : document.tokens().size();
      votes.count(cluster[i], named.get(i).end(), next);
    }
    for (int i = 0; i < named.size(); i++) {
      clusters.guess(cluster[i], votes.of(cluster[i]));
    }
    Map<Integer, Person> persons = new HashMap<>();
    List<PersonMention> resolved = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Person person = persons.computeIfAbsent(cluster[i], clusters::person);
      resolved.add(new PersonMention(named.get(i).first(), named.get(i).end(), person));
    }
    return new People(resolved, document.tokens().size());
  }

  private List<Named> named(AnnotatedDocument document, List<FoundMention> mentions) {
    List<Named> named = new ArrayList<>();
    for (FoundMention mention : mentions) {
      if (mention.kind() != MentionKind.PERSON) {
        continue;
      }
      int first = document.tokenFrom(mention.begin());
      int end = document.tokenFrom(mention.end());
      Named last = named.isEmpty() ? null : named.get(named.size() - 1);
      if (last != null && first < last.end()) {
        continue;
      }
      if (last != null && isNickname(document, last.end(), first)) {
        named.remove(named.size() - 1);
        first = last.first();
      }
      end = withSurname(document, first, withoutPlace(document, first, end));
      first = withGivenName(document, last == null ? 0 : last.end(), first, end);
      PersonName name = name(document, first, end);
      if (name != null) {
        named.add(new Named(first, end, name));
      }
    }
    return named;
  }

  /** "Jerry Rich of Goodman": the name ends before the place. */
  private static int withoutPlace(AnnotatedDocument document, int first, int end) {
    for (int i = first + 2; i < end - 1; i++) {
      if (document.token(i).text().equals("of")) {
        return i;
      }
    }
    return end;
  }

  /** "Charlie King": a surname that the finders took for another word belongs to the name. */
  private int withSurname(AnnotatedDocument document, int first, int end) {
    if (end - first != 1 || end >= document.tokens().size()) {
      return end;
    }
    Token given = document.token(first);
    Token next = document.token(end);
    boolean surname =
        givenNames.contains(given.text())
            && next.isCapitalised()
            && !next.isAllCaps()
            && next.text().length() > 2
            && next.name() != NameTag.ORGANISATION
            && !givenNames.contains(next.text())
            && document.sentenceOf(first) == document.sentenceOf(end);
    return surname ? end + 1 : end;
  }

  /** "Susan Ley Seam": a given name that the finders left out in front of two others. */
  private int withGivenName(AnnotatedDocument document, int floor, int first, int end) {
    if (end - first != 2 || first <= floor || !document.token(first).spaced()) {
      return first;
    }
    Token given = document.token(first - 1);
    boolean capitals = document.token(first).isAllCaps() || given.isAllCaps();
    return givenNames.contains(given.text())
            && !capitals
            && given.name() != NameTag.ORGANISATION
            && given.name() != NameTag.LOCATION
            && document.sentenceOf(first) == document.sentenceOf(first - 1)
        ? first - 1
        : first;
  }

  private @Nullable PersonName name(AnnotatedDocument document, int first, int end) {
    List<String> words = new ArrayList<>();
    boolean nickname = false;
    for (int i = first; i < end; i++) {
      Token token = document.token(i);
      if (i > first && (SpeechZone.isMark(token) || "()".contains(token.text()))) {
        nickname = !nickname;
      } else if (!nickname) {
        words.add(token.text());
      }
    }
    PersonName name = words.isEmpty() ? null : PersonName.of(words, roles);
    return name == null || name.words().isEmpty() ? null : name;
  }

  /** Whether only a quotation mark or bracket parts two mentions, as in Robert "Bob" Ames. */
  private static boolean isNickname(AnnotatedDocument document, int end, int first) {
    if (first != end + 1) {
      return false;
    }
    Token between = document.token(end);
    return SpeechZone.isMark(between) || between.text().equals("(") || between.text().equals(")");
  }

  private Gender told(AnnotatedDocument document, Named named) {
    Gender told = GivenNames.ofRole(named.name().honorific());
    return told == Gender.UNKNOWN ? GivenNames.before(document, named.first()) : told;
  }
}
