package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a release before its awards are resolved: tokens, mentions and award names,
 * looked up by token index.
 */
final class Ground {

  /**
   * A mention in tokens.
   *
   * @param kind what it names
   * @param first index of its first token
   * @param end index after its last token
   */
  record Name(MentionKind kind, int first, int end) {

    /** Whether it names a person or organisation. */
    boolean isActor() {
      return kind == MentionKind.PERSON || kind == MentionKind.ORGANISATION;
    }
  }

  private static final String OPEN = "\"“‘'„«`";
  private static final String CLOSE = "\"”’'“»´";

  /** A name in quotation marks is not longer, in tokens. */
  private static final int LONGEST_QUOTED = 14;

  private final AnnotatedDocument document;
  private final AwardWords words;
  private final Map<Integer, Name> names = new HashMap<>();
  private final Map<Integer, AwardName> awards = new HashMap<>();

  Ground(
      AnnotatedDocument document,
      AwardWords words,
      List<FoundMention> mentions,
      List<AwardName> awardNames) {
    this.document = document;
    this.words = words;
    for (FoundMention mention : mentions) {
      if (mention.kind() != MentionKind.AWARD && mention.kind() != MentionKind.QUOTE) {
        int first = document.tokenFrom(mention.begin());
        int end = document.tokenFrom(mention.end());
        Name known = names.get(first);
        if (end > first && (known == null || known.end() < end)) {
          names.put(first, new Name(mention.kind(), first, end));
        }
      }
    }
    for (AwardName name : awardNames) {
      awards.put(name.first(), name);
      for (int i = name.first(); i < name.end(); i++) {
        Name inside = names.get(i);
        if (inside != null && inside.end() <= name.end()) {
          names.remove(i);
        }
      }
    }
  }

  AnnotatedDocument document() {
    return document;
  }

  AwardWords words() {
    return words;
  }

  List<Token> tokens() {
    return document.tokens();
  }

  Token token(int i) {
    return document.token(i);
  }

  String lower(int i) {
    return document.token(i).lower();
  }

  /** Whether a token is of a word class of the award rules. */
  boolean is(int i, String wordClass) {
    return words.is(document.token(i), wordClass);
  }

  /** The longest name that begins at a token. */
  @Nullable Name nameAt(int i) {
    return names.get(i);
  }

  /** Whether a person or organisation begins at a token. */
  boolean actorAt(int i) {
    Name name = names.get(i);
    return name != null && name.isActor();
  }

  /** Whether a person's or organisation's name ends before a token. */
  boolean endsActor(int token) {
    for (int i = token - 1; i >= 0 && i > token - 10; i--) {
      Name name = names.get(i);
      if (name != null && name.end() == token && actorAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an award's name ends before a token. */
  boolean endsAward(int token) {
    for (int i = token - 1; i >= 0 && i > token - 16; i--) {
      AwardName name = awards.get(i);
      if (name != null) {
        return name.end() == token;
      }
    }
    return false;
  }

  /** Whether a place's name ends before a token. */
  boolean endsPlace(int token) {
    for (int i = token - 1; i >= 0 && i > token - 6; i--) {
      Name name = names.get(i);
      if (name != null && name.end() == token && placeAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a city or other place begins at a token. */
  boolean placeAt(int i) {
    Name name = names.get(i);
    return name != null && (name.kind() == MentionKind.CITY || name.kind() == MentionKind.PLACE);
  }

  /** The award name that begins at a token. */
  @Nullable AwardName awardAt(int i) {
    return awards.get(i);
  }

  /** All award names by first token. */
  Map<Integer, AwardName> awards() {
    return awards;
  }

  /**
   * Index of the token that closes the quotation mark at {@code i}; -1 where none stands at {@code
   * i} or it is not closed within the length of a name.
   */
  int quoteEnd(int i, int end) {
    String mark = token(i).text();
    if (!isMark(mark, OPEN) || i + 2 >= end || !isOpening(i)) {
      return -1;
    }
    for (int k = i + 2; k < end && k - i <= LONGEST_QUOTED; k++) {
      if (isMark(token(k).text(), CLOSE) && isClosing(mark, k, end)) {
        return isTitle(i + 1, k) ? k : -1;
      }
    }
    return -1;
  }

  /** A name in quotation marks is set like one; words that somebody said are not. */
  private boolean isTitle(int from, int end) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < end; i++) {
      if (token(i).text().length() > 3 && Character.isLetter(token(i).text().charAt(0))) {
        words++;
        capitals += token(i).isCapitalised() ? 1 : 0;
      }
    }
    return token(from).isCapitalised() && capitals * 2 >= words;
  }

  private static boolean isMark(String text, String marks) {
    return (text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0)
        || text.equals("``")
        || text.equals("''");
  }

  private boolean isOpening(int i) {
    return token(i).spaced() || i == 0 || "([".contains(token(i - 1).text());
  }

  /** A straight or single mark inside a word group is an apostrophe, not the end. */
  private boolean isClosing(String open, int k, int end) {
    boolean spacedAfter = k + 1 >= end || token(k + 1).spaced() || !token(k + 1).isWord();
    return !token(k).spaced() && spacedAfter && sameFamily(open, token(k).text());
  }

  private static boolean sameFamily(String open, String close) {
    boolean singleOpen = "‘'`".contains(open);
    boolean singleClose = "’'´".contains(close);
    return singleOpen == singleClose;
  }
}
