package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.PlaceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into phrases of name words. Adjacent name words are one phrase; "of", "for",
 * "and", "&" and a legal form behind a comma join two where the words or the name model say so.
 */
final class PhraseCutter {

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;
  private final PhraseJoiner joiner;
  private final PhraseTrimmer trimmer;

  /** Tokens inside people's and awards' names. */
  private final boolean[] blocked;

  PhraseCutter(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      PlaceNames places,
      boolean[] blocked) {
    this.document = document;
    this.casing = casing;
    this.words = words;
    this.blocked = blocked;
    LinkRules rules = new LinkRules(document, words, titles, new Units(document, words, places));
    this.joiner = new PhraseJoiner(document, words, rules, blocked);
    this.trimmer = new PhraseTrimmer(document, words, titles);
  }

  /** The phrases of a sentence in text order, not overlapping. */
  List<Phrase> cut(int sentenceIndex) {
    Sentence sentence = document.sentences().get(sentenceIndex);
    boolean titled = casing.isTitled(sentenceIndex);
    List<Phrase> phrases = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      if (!opens(i, titled)) {
        i++;
        continue;
      }
      int end = extend(i, sentence.endToken(), titled);
      add(phrases, i, end, sentence.endToken());
      i = end;
    }
    return phrases;
  }

  /** Adds one phrase, or two where a heading is glued to a sentence: "About Aldmoor Aldmoor is". */
  private void add(List<Phrase> phrases, int first, int end, int limit) {
    int middle = first + (end - first) / 2;
    boolean doubled =
        (end - first) % 2 == 0
            && document.tokenText(first, middle).equals(document.tokenText(middle, end));
    Phrase phrase = trimmer.trim(first, doubled ? middle : end, limit);
    if (phrase != null) {
      phrases.add(phrase);
    }
    if (doubled) {
      add(phrases, middle, end, limit);
    }
  }

  private boolean opens(int i, boolean titled) {
    Token token = document.token(i);
    if (isSmallName(i, titled)) {
      return true;
    }
    if (!joiner.isName(i, titled) || words.is(Group.TIME, token.lower())) {
      return false;
    }
    if (words.is(Group.NUMBER, token.lower()) && !titled && !casing.opensSentence(i)) {
      return true;
    }
    if (words.is(Group.FUNCTION, token.lower())) {
      return isTaggedWithNext(i);
    }
    if (token.name() != NameTag.NONE || !casing.opensSentence(i)) {
      return true;
    }
    // A capital at the beginning of a sentence says nothing if the word is also written small.
    return casing.small(token.lower()) == 0;
  }

  /** A small first word of a paragraph that is part of a name: "onesky Harbour Works opened". */
  private boolean isSmallName(int i, boolean titled) {
    Token token = document.token(i);
    Sentence sentence = document.sentences().get(document.sentenceOf(i));
    return i == sentence.firstToken()
        && token.begin() == sentence.block().begin()
        && Character.isLowerCase(token.text().charAt(0))
        && token.text().length() > 3
        && !blocked[i]
        && !words.is(Group.FUNCTION, token.lower())
        && i + 1 < sentence.endToken()
        && joiner.isName(i + 1, titled);
  }

  /** "New York", "Next Media": a function word that the name model takes for part of a name. */
  private boolean isTaggedWithNext(int i) {
    NameTag tag = document.token(i).name();
    boolean name = tag == NameTag.ORGANISATION || tag == NameTag.LOCATION;
    return name
        && i + 1 < document.tokens().size()
        && document.token(i + 1).name() == tag
        && !Links.ARTICLES.contains(document.token(i).lower());
  }

  /** Index after the last token of the phrase that opens at a token. */
  private int extend(int first, int limit, boolean titled) {
    int end = joiner.partnership(first, limit);
    while (end < limit) {
      int next = joiner.joined(first, end, limit, titled);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
