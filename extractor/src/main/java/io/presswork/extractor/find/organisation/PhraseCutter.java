package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into phrases of name words. Adjacent name words are one phrase; "of", "for",
 * "and", "&" and a legal form behind a comma join two where the words or the name model say so.
 */
final class PhraseCutter {

  private static final Set<String> FOREIGN =
      Set.of(
          "de", "du", "des", "la", "del", "di", "da", "do", "dos", "von", "van", "und", "et", "y",
          "e", "für", "der", "den", "al", "el", "el-", "ul");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "our", "its", "their", "this");

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;
  private final Titles titles;

  /** Tokens inside people's and awards' names. */
  private final boolean[] blocked;

  PhraseCutter(
      AnnotatedDocument document,
      Casing casing,
      OrganisationWords words,
      Titles titles,
      boolean[] blocked) {
    this.document = document;
    this.casing = casing;
    this.words = words;
    this.titles = titles;
    this.blocked = blocked;
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
    Phrase phrase = trim(first, doubled ? middle : end, limit);
    if (phrase != null) {
      phrases.add(phrase);
    }
    if (doubled) {
      add(phrases, middle, end, limit);
    }
  }

  private boolean isName(int i, boolean titled) {
    Token token = document.token(i);
    if (blocked[i]) {
      return false;
    }
    if (!Casing.isNameWord(token)) {
      return false;
    }
    return !titled || !words.is(Group.HEADLINE_VERB, token.lower());
  }

  private boolean opens(int i, boolean titled) {
    Token token = document.token(i);
    if (isSmallName(i, titled)) {
      return true;
    }
    if (!isName(i, titled) || words.is(Group.TIME, token.lower())) {
      return false;
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
        && isName(i + 1, titled);
  }

  /** "New York", "Next Media": a function word that the name model takes for part of a name. */
  private boolean isTaggedWithNext(int i) {
    NameTag tag = document.token(i).name();
    boolean name = tag == NameTag.ORGANISATION || tag == NameTag.LOCATION;
    return name
        && i + 1 < document.tokens().size()
        && document.token(i + 1).name() == tag
        && !ARTICLES.contains(document.token(i).lower());
  }

  /** Index after the last token of the phrase that opens at a token. */
  private int extend(int first, int limit, boolean titled) {
    int end = first + 1;
    while (end < limit) {
      int next = joined(first, end, limit, titled);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Where the phrase goes on behind {@code end}; {@code end} itself where it does not. */
  private int joined(int first, int end, int limit, boolean titled) {
    int legal = words.heads().legalFormAt(document, end, limit);
    if (legal > 0 && !blocked[end + legal - 1] && !isPlace(end + legal - 1)) {
      return end + legal;
    }
    if (isName(end, titled) && !words.is(Group.TIME, document.token(end).lower())) {
      // Where a full stop was lost, an article opens the next sentence.
      return ARTICLES.contains(document.token(end).lower()) && !isTagged(end) ? end : end + 1;
    }
    Token link = document.token(end);
    if (end + 1 >= limit || blocked[end]) {
      return end;
    }
    if (link.isNumber() && link.name() == NameTag.ORGANISATION) {
      return end + 1;
    }
    if (!isName(end + 1, titled)) {
      return joinedByTwo(first, end, limit, titled);
    }
    return switch (link.lower()) {
      case "&", "+" -> end + 2;
      case "/" -> document.token(end).spaced() || isWhole(first, end) ? end : end + 2;
      case "of", "for", "on", "in", "against" -> takesOf(first, end, link) ? end + 2 : end;
      case "and" -> joinsAnd(first, end, limit, titled) ? end + 2 : end;
      case "'s", "’s", "'", "’" -> isInnerPossessive(first, end) ? end + 2 : end;
      case "," -> isCampus(first, end) ? end + 2 : end;
      default -> FOREIGN.contains(link.text()) && isForeign(end) ? end + 2 : end;
    };
  }

  /** "Ministry of the Sea", "Society for the Blind". */
  private int joinedByTwo(int first, int end, int limit, boolean titled) {
    boolean article =
        end + 2 < limit
            && document.token(end + 1).text().equals("the")
            && isName(end + 2, titled)
            && takesOf(first, end, document.token(end));
    return article ? end + 3 : end;
  }

  /** "Aldmoor, PA" is a town in Pennsylvania, not a professional association. */
  private boolean isPlace(int i) {
    Token token = document.token(i);
    boolean letters = token.text().length() == 2 && token.isAllCaps();
    return token.name() == NameTag.LOCATION
        || (letters && document.token(i - 1).text().equals(","));
  }

  private boolean isTagged(int i) {
    return document.token(i).name() == NameTag.ORGANISATION;
  }

  private boolean takesOf(int first, int end, Token link) {
    boolean preposition = Set.of("of", "for", "on", "in", "against").contains(link.lower());
    if (!preposition) {
      return false;
    }
    boolean tagged = isTagged(end - 1) && isTagged(end) && isTagged(end + 1);
    if (words.ends(Group.OTHER_LAST, document, first, end)) {
      // "Summit on Harbours" is one name, and no organisation's.
      return true;
    }
    if (!link.lower().equals("of") && !link.lower().equals("for")) {
      return tagged;
    }
    if (words.is(Group.UNIT, document.token(end - 1).lower())) {
      return false;
    }
    Head head = words.heads().head(document, first, end);
    // What follows "of" is often the place of a complete name.
    if (words.heads().legalFormBefore(document, end, first) > 0) {
      return false;
    }
    return tagged || (head == Head.STRONG && !titles.isTitle(document.token(end - 1).lower()));
  }

  private boolean joinsAnd(int first, int end, int limit, boolean titled) {
    boolean tagged = isTagged(end - 1) && isTagged(end) && isTagged(end + 1);
    if (!tagged) {
      return false;
    }
    int stop = end + 1;
    while (stop < limit && isName(stop, titled)) {
      stop++;
    }
    boolean left = words.heads().head(document, first, end) == Head.STRONG;
    boolean right = words.heads().head(document, end + 1, stop) == Head.STRONG;
    boolean of = false;
    for (int i = first; i < end; i++) {
      of |= document.token(i).lower().equals("of") || document.token(i).lower().equals("for");
    }
    // "Ministry of Ports and Fisheries" is one, though Fisheries alone ends names too.
    return of ? !right || stop == end + 2 : !(left && right);
  }

  private boolean isInnerPossessive(int first, int end) {
    String owner = document.token(end - 1).lower();
    if (words.is(Group.INNER_POSSESSIVE, owner)) {
      return true;
    }
    return end - first == 1
        && isTagged(end - 1)
        && isTagged(end)
        && isTagged(end + 1)
        && words.heads().head(document, end + 1, end + 2) == Head.NONE;
  }

  private boolean isWhole(int first, int end) {
    return words.heads().head(document, first, end) == Head.STRONG;
  }

  /** "University of Aldmoor, Winter Vale": one of several seats. */
  private boolean isCampus(int first, int comma) {
    NameTag tag = document.token(comma + 1).name();
    return end(first).equals("University of")
        && comma - first > 2
        && (tag == NameTag.LOCATION
            || (tag == NameTag.ORGANISATION && (isTagged(comma) || isSchool(comma + 1))));
  }

  /** Whether the name words from a token on end with a head. */
  private boolean isSchool(int first) {
    int stop = first;
    while (stop < document.tokens().size() && document.token(stop).isCapitalised()) {
      stop++;
    }
    return stop - first > 1 && isWhole(first, stop);
  }

  private String end(int first) {
    return document.tokenText(first, Math.min(first + 2, document.tokens().size()));
  }

  private boolean isForeign(int link) {
    return document.token(link).name() == NameTag.ORGANISATION
        || words.heads().head(document.token(link - 1)) == Head.STRONG;
  }

  /** Drops what does not belong to the name at either end; null where nothing remains. */
  private @Nullable Phrase trim(int from, int to, int limit) {
    int first = from;
    int end = to;
    if (titles.lengthAt(document, first, end) == end - first) {
      return null;
    }
    int legal = words.heads().legalFormBefore(document, end, first);
    if (legal == 0 || legal == end - first) {
      end = withoutTitle(first, end);
    }
    first = withoutLeadingTitle(first, end, limit);
    while (first < end && ARTICLES.contains(document.token(first).lower())) {
      first++;
    }
    while (end > first && !document.token(end - 1).isWord() && legal == 0) {
      end--;
    }
    return first < end ? new Phrase(first, end, form(first, end)) : null;
  }

  private int withoutTitle(int first, int end) {
    int stop = end;
    while (stop > first + 1 && words.heads().head(document, first, stop) != Head.STRONG) {
      int title = titles.lengthBefore(document, stop, first + 1);
      boolean body = stop - title > first && !isPlainWord(stop - title - 1);
      // "Board of Trustees" is no trustee.
      if (title == 0 || body) {
        return stop;
      }
      stop -= title;
    }
    return stop;
  }

  private boolean isPlainWord(int i) {
    return Casing.isNameWord(document.token(i)) || !document.token(i).isWord();
  }

  private int withoutLeadingTitle(int first, int end, int limit) {
    int title = titles.lengthAt(document, first, end);
    boolean possessive =
        first + title < limit && document.token(first + title).text().startsWith("'");
    boolean whole = title == 0 || first + title >= end || possessive;
    if (whole || words.heads().head(document, first, first + title) == Head.STRONG) {
      return first;
    }
    String next = document.token(first + title).lower();
    // "Justice Department" is more than a department.
    if (first + title + 1 == end && words.is(Group.NEVER_ALONE, next)) {
      return first;
    }
    int skip = Set.of("of", "for", "at").contains(next) ? 1 : 0;
    return first + title + skip < end ? first + title + skip : first;
  }

  private Phrase.Form form(int first, int end) {
    int legal = words.heads().legalFormBefore(document, end, first);
    if (legal > 0 && legal < end - first) {
      return Phrase.Form.LEGAL;
    }
    if (end - first == 1) {
      return Phrase.Form.PLAIN;
    }
    Head head = words.heads().head(document, first, end);
    for (int i = first + 1; i < end && head != Head.STRONG; i++) {
      String link = document.token(i).lower();
      if (link.equals("of") || link.equals("for") || FOREIGN.contains(link)) {
        head = words.heads().head(document, first, i) == Head.STRONG ? Head.STRONG : head;
      }
    }
    return switch (head) {
      case STRONG -> Phrase.Form.HEAD;
      case WEAK -> Phrase.Form.WEAK;
      case NONE -> Phrase.Form.PLAIN;
    };
  }
}
