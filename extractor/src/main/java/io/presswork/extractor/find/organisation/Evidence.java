package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.PlaceNames;
import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for and against a phrase as an organisation's name: its own words, the name
 * model, the words on either side. The weights are hand-set; {@link #ENOUGH} is the line.
 */
final class Evidence {

  /** A phrase of this weight is taken for an organisation. */
  static final double ENOUGH = 2;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");
  private static final Set<String> GIVEN =
      Set.of("awarded", "presented", "given", "went", "goes", "donated", "sold");
  private static final int FAR = 9;

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;
  private final Titles titles;
  private final PlaceNames places;
  private final List<FoundMention> found;
  private final Domains domains;

  Evidence(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      PlaceNames places,
      List<FoundMention> found) {
    this.places = places;
    this.found = found;
    this.domains = Domains.of(document.text());
    this.document = document;
    this.casing = casing;
    this.words = words;
    this.titles = titles;
  }

  /** Whether the words around a bare name say that it is a town, here and so everywhere. */
  boolean isTown(Phrase phrase) {
    Sentence sentence = document.sentences().get(document.sentenceOf(phrase.first()));
    int at = phrase.end();
    boolean area =
        at + 1 < sentence.endToken()
            && document.token(at).text().equals(",")
            && isArea(at + 1, sentence.endToken());
    int of = phrase.first() - 1;
    boolean home =
        of > sentence.firstToken()
            && document.token(of).lower().equals("of")
            && (isHome(of, sentence) || isResident(of, phrase));
    return bare(phrase) && (area || home);
  }

  /** The weight of everything about one phrase. */
  double weigh(Phrase phrase) {
    Sentence sentence = document.sentences().get(document.sentenceOf(phrase.first()));
    boolean titled = casing.isTitled(document.sentenceOf(phrase.first()));
    double weight = own(phrase) + tags(phrase);
    weight += right(phrase, sentence) + left(phrase, sentence) + brand(phrase);
    weight += titled ? 0 : article(phrase, sentence);
    weight += lastOfItem(phrase, sentence);
    weight += domains.spell(document.tokenText(phrase.first(), phrase.end())) ? 2 : 0;
    return titled && phrase.form() != Phrase.Form.LEGAL ? weight - 1 : weight;
  }

  private double own(Phrase phrase) {
    if (words.ends(Group.OTHER_LAST, document, phrase.first(), phrase.end())
        && phrase.form() != Phrase.Form.LEGAL) {
      return -6;
    }
    double venue =
        phrase.form() != Phrase.Form.HEAD
                && words.ends(Group.VENUE_LAST, document, phrase.first(), phrase.end())
            ? -2.5
            : 0;
    if (isHost(phrase)) {
      venue -= 2;
    }
    boolean softest = phrase.form() != Phrase.Form.HEAD;
    boolean soft = words.ends(Group.SOFT_HEAD, document, phrase.first(), phrase.end());
    if (phrase.size() == 1
        && !document.token(phrase.first()).isAllCaps()
        && casing.small(document.token(phrase.first()).lower()) > 0) {
      venue -= 1.5;
    }
    if (isQuoted(phrase)) {
      venue -= 2;
    }
    if ((soft || softest) && isCommon(phrase)) {
      venue -= 2;
    }
    return venue
        + switch (phrase.form()) {
          case LEGAL -> 4;
          case HEAD -> soft ? 1.7 : 3;
          case WEAK -> 1;
          case PLAIN -> 0;
        };
  }

  /** Capitals inside a word are the fashion among companies: "HarbourWorks". */
  private double brand(Phrase phrase) {
    if (phrase.size() > 1) {
      return 0;
    }
    String text = document.token(phrase.first()).text();
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      if (small && Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) != '-') {
        return 0.8;
      }
      small |= Character.isLowerCase(text.charAt(i));
    }
    return 0;
  }

  /** Whether a name consists of everyday words alone. */
  private boolean isCommon(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String word = document.token(i).lower();
      boolean link = !Casing.isNameWord(document.token(i));
      if (!link && !words.is(Group.COMMON, word)) {
        return false;
      }
    }
    return !document.token(phrase.first()).isAllCaps();
  }

  /** A bare web address: "aldmoor.com". */
  private boolean isHost(Phrase phrase) {
    String text = document.token(phrase.first()).text();
    int dot = text.lastIndexOf('.');
    return phrase.size() == 1
        && dot > 0
        && text.length() - dot > 2
        && Character.isLowerCase(text.charAt(dot + 1));
  }

  /** Whether quotation marks enclose the phrase and nothing else. */
  private boolean isQuoted(Phrase phrase) {
    if (phrase.first() == 0 || phrase.end() >= document.tokens().size()) {
      return false;
    }
    String before = document.token(phrase.first() - 1).text();
    String after = document.token(phrase.end()).text();
    return QUOTES.contains(before) && QUOTES.contains(after);
  }

  private double tags(Phrase phrase) {
    int organisation = 0;
    int place = 0;
    int person = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      switch (document.token(i).name()) {
        case ORGANISATION -> organisation++;
        case LOCATION -> place++;
        case PERSON -> person++;
        case NONE -> {}
      }
    }
    double size = phrase.size();
    boolean bare = phrase.form() == Phrase.Form.PLAIN || phrase.form() == Phrase.Form.WEAK;
    double against = bare ? 2.5 * (place + person) / size : 0;
    return 2.3 * organisation / size - against;
  }

  private double right(Phrase phrase, Sentence sentence) {
    int at = phrase.end();
    if (at >= sentence.endToken()) {
      return 0;
    }
    Token next = document.token(at);
    if (words.is(Group.AFTER_OTHER, next.lower())) {
      return next.name() == NameTag.ORGANISATION ? 0 : -1.5;
    }
    if (words.is(Group.AFTER_ORG, next.lower())) {
      return 2;
    }
    if (words.is(Group.ORG_VERB, next.lower())) {
      return 1.5;
    }
    boolean possessive = next.text().equals("'s") || next.text().equals("’s");
    if (possessive && at + 1 < sentence.endToken()) {
      return words.is(Group.AFTER_ORG, document.token(at + 1).lower()) ? 2 : 0.3;
    }
    if (next.text().equals("(")) {
      return isTicker(at, sentence) ? 4 : 0;
    }
    if (next.text().equals(",")
        && bare(phrase)
        && at + 1 < sentence.endToken()
        && isArea(at + 1, sentence.endToken())) {
      return -3.5;
    }
    boolean apposition = next.text().equals(",") || BE.contains(next.lower());
    if (apposition
        && at + 1 < sentence.endToken()
        && ARTICLES.contains(document.token(at + 1).lower())) {
      return describes(at + 2, sentence.endToken()) ? 2.5 : 0;
    }
    return 0;
  }

  private static boolean bare(Phrase phrase) {
    return phrase.form() == Phrase.Form.PLAIN;
  }

  /** Whether a region or country begins at a token: "Aldmoor, Northshire" is a town. */
  private boolean isArea(int first, int limit) {
    for (int end = Math.min(limit, first + 3); end > first; end--) {
      String name = document.tokenText(first, end);
      if (places.isRegion(name) || places.isCountry(name)) {
        return document.token(first).isCapitalised();
      }
    }
    return false;
  }

  private boolean isTicker(int bracket, Sentence sentence) {
    return bracket + 2 < sentence.endToken()
        && words.is(Group.WIRE, document.token(bracket + 1).lower())
        && document.token(bracket + 2).text().equals(":");
  }

  /** Whether a noun phrase says what kind of organisation something is. */
  private boolean describes(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + FAR); i++) {
      String word = document.token(i).lower();
      if (words.is(Group.IS_A, word)) {
        return true;
      }
      if (word.equals("who") || word.equals("that") || word.equals("which")) {
        return false;
      }
    }
    return false;
  }

  /** "Category: Aldmoor", "Ines Okafor, Aldmoor": the last part of a list's line. */
  private double lastOfItem(Phrase phrase, Sentence sentence) {
    boolean line = sentence.block().shape() != Shape.PARAGRAPH;
    int end = phrase.end();
    boolean last = end == sentence.endToken() || (end + 1 == sentence.endToken() && !isWord(end));
    if (!line || !last || phrase.first() == sentence.firstToken()) {
      return 0;
    }
    String before = document.token(phrase.first() - 1).text();
    boolean colon =
        before.equals(":") || before.equals("–") || before.equals("-") || before.equals("—");
    if (colon) {
      return named(sentence, phrase.first(), MentionKind.AWARD) ? 3 : 0;
    }
    return before.equals(",") && named(sentence, phrase.first(), MentionKind.PERSON) ? 2.5 : 0;
  }

  private boolean isWord(int token) {
    return document.token(token).isWord();
  }

  private boolean named(Sentence sentence, int end, MentionKind kind) {
    int from = document.token(sentence.firstToken()).begin();
    int to = document.token(end).begin();
    return found.stream().anyMatch(m -> m.kind() == kind && m.begin() >= from && m.end() <= to);
  }

  /** Whether the part between this comma and the one before it opens with or holds a title. */
  private boolean endsWithTitle(int comma, Sentence sentence) {
    for (int i = comma - 1; i >= sentence.firstToken() && i > comma - 12; i--) {
      if (document.token(i).text().equals(",")) {
        return false;
      }
      if (titles.lengthAt(document, i, comma) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Ines Okafor of Aldmoor" */
  private boolean isResident(int of, Phrase phrase) {
    return document.token(of - 1).name() == NameTag.PERSON
        && places.isCity(document.tokenText(phrase.first(), phrase.end()));
  }

  private static boolean isParticiple(Token token) {
    return token.lower().endsWith("ed")
        || token.lower().endsWith("en")
        || token.lower().equals("run");
  }

  /** A capital "The" inside a sentence belongs to a name: "launched by The Blue Door". */
  private double article(Phrase phrase, Sentence sentence) {
    int at = phrase.first() - 1;
    boolean inside = at > sentence.firstToken() && document.token(at).text().equals("The");
    return inside && !casing.opensSentence(at) ? 1 : 0;
  }

  /** "Ines Okafor, of Aldmoor", "Ines Okafor, 41, of Aldmoor": where somebody lives. */
  private boolean isHome(int of, Sentence sentence) {
    if (of - 2 < sentence.firstToken() || !document.token(of - 1).text().equals(",")) {
      return false;
    }
    Token before = document.token(of - 2);
    return before.isNumber() || before.name() == NameTag.PERSON;
  }

  private double left(Phrase phrase, Sentence sentence) {
    int at = phrase.first() - 1;
    if (at >= sentence.firstToken() && document.token(at).lower().equals("the")) {
      at--;
    }
    if (at < sentence.firstToken()) {
      return 0;
    }
    String before = document.token(at).lower();
    if (words.is(Group.BEFORE_ORG, before)) {
      return 1;
    }
    boolean title = titles.lengthBefore(document, at, sentence.firstToken()) > 0;
    switch (before) {
      case "in" -> {
        return bare(phrase) ? -0.8 : 0;
      }
      case "of", "for", "at", "with" -> {
        if (before.equals("of") && bare(phrase) && isHome(at, sentence)) {
          return -3;
        }
        if (before.equals("of")
            && phrase.form() != Phrase.Form.HEAD
            && words.is(Group.DEPARTMENT_TITLE, document.token(at - 1).lower())) {
          return -1.5;
        }
        if ((title && !before.equals("of"))
            || (at > sentence.firstToken()
                && words.is(Group.MEMBER_OF, document.token(at - 1).lower()))) {
          return 2;
        }
        return before.equals("at") ? 0.5 : 0;
      }
      case "," -> {
        return title || endsWithTitle(at, sentence) ? 2.2 : 0;
      }
      case "about" -> {
        return at == sentence.firstToken() ? 2.5 : 0;
      }
      case "to" -> {
        boolean given =
            at > sentence.firstToken() && GIVEN.contains(document.token(at - 1).lower());
        return given ? 1.5 : 0;
      }
      case "by" -> {
        boolean passive = at > sentence.firstToken() && isParticiple(document.token(at - 1));
        return passive ? 1.2 : 0.3;
      }
      case "from" -> {
        return 0.3;
      }
      case "new", "latest" -> {
        return -1;
      }
      default -> {
        return 0;
      }
    }
  }
}
