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

/** Weighs the words before a phrase. */
final class LeftEvidence {

  private static final Set<String> GIVEN =
      Set.of("awarded", "presented", "given", "went", "goes", "donated", "sold");

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;
  private final Titles titles;
  private final PlaceNames places;
  private final List<FoundMention> found;
  private final Prizes prizes;

  LeftEvidence(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      PlaceNames places,
      List<FoundMention> found) {
    this.document = document;
    this.casing = casing;
    this.words = words;
    this.titles = titles;
    this.places = places;
    this.found = found;
    this.prizes = new Prizes(document, words);
  }

  /** "Ines Okafor, 41, of Aldmoor", "Ines Okafor of Aldmoor": a bare name where somebody lives. */
  boolean isTown(Phrase phrase, Sentence sentence) {
    int of = phrase.first() - 1;
    return phrase.isPlain()
        && of > sentence.firstToken()
        && document.token(of).lower().equals("of")
        && (isHome(of, sentence) || isResident(of, phrase));
  }

  /** The weight of the words before. */
  double weigh(Phrase phrase, Sentence sentence) {
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
    if (prizes.isPrizeOrShare(at, phrase, sentence)) {
      return -4;
    }
    if (words.is(Group.KIND_BEFORE, before)) {
      return 2.5;
    }
    boolean title = titles.lengthBefore(document, at, sentence.firstToken()) > 0;
    switch (before) {
      case "in" -> {
        return phrase.isPlain() ? -0.8 : 0;
      }
      case "of", "for", "at", "with" -> {
        if (before.equals("of") && phrase.isPlain() && isHome(at, sentence)) {
          return -3;
        }
        if (before.equals("of")
            && phrase.form() != Phrase.Form.HEAD
            && at > sentence.firstToken()
            && words.is(Group.DEPARTMENT_TITLE, document.token(at - 1).lower())) {
          return -1.5;
        }
        if ((title && !before.equals("of"))
            || (at > sentence.firstToken()
                && words.is(Group.MEMBER_OF, document.token(at - 1).lower()))) {
          return 2.2;
        }
        if (before.equals("with") && at > sentence.firstToken()) {
          return words.is(Group.DEALING, document.token(at - 1).lower()) ? 1.5 : 0;
        }
        return before.equals("at") ? isPost(at, sentence) ? 2 : 0.5 : 0;
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
      case "'s", "’s" -> {
        boolean unit = words.is(Group.UNIT, document.token(phrase.end() - 1).lower());
        return unit && phrase.size() > 1 ? 1.5 : 0;
      }
      case "by" -> {
        boolean passive = at > sentence.firstToken() && isParticiple(document.token(at - 1));
        return passive ? 1.2 : 0.3;
      }
      case "from" -> {
        boolean person = at > sentence.firstToken() && isPerson(at - 1);
        return person && phrase.isPlain() ? 1.2 : 0.3;
      }
      case "new", "latest" -> {
        return -1;
      }
      case "its", "their", "our", "his", "her" -> {
        return phrase.isPlain() ? -2 : 0;
      }
      default -> {
        return 0;
      }
    }
  }

  private boolean isPerson(int token) {
    return document.token(token).name() == NameTag.PERSON;
  }

  /** "vice president of sales at X": a title and its field before "at". */
  private boolean isPost(int at, Sentence sentence) {
    for (int i = at - 2; i > Math.max(sentence.firstToken(), at - 6); i--) {
      String word = document.token(i).lower();
      if (word.equals("of") || word.equals("for")) {
        return titles.lengthBefore(document, i, sentence.firstToken()) > 0;
      }
      if (!document.token(i).isWord() && !word.equals("&")) {
        return false;
      }
    }
    return false;
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

  /** "Ines Okafor, of Aldmoor", "Ines Okafor, 41, of Aldmoor": where somebody lives. */
  private boolean isHome(int of, Sentence sentence) {
    if (of - 2 < sentence.firstToken() || !document.token(of - 1).text().equals(",")) {
      return false;
    }
    Token before = document.token(of - 2);
    return before.isNumber() || before.name() == NameTag.PERSON;
  }

  /** A capital "The" inside a sentence belongs to a name: "launched by The Blue Door". */
  double article(Phrase phrase, Sentence sentence) {
    int at = phrase.first() - 1;
    boolean inside = at > sentence.firstToken() && document.token(at).text().equals("The");
    return inside && !casing.opensSentence(at) ? 1 : 0;
  }

  /** "Category: Aldmoor", "Ines Okafor, Aldmoor": the last part of a list's line. */
  double lastOfItem(Phrase phrase, Sentence sentence) {
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
}
