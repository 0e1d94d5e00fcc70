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

  private final AnnotatedDocument document;
  private final AwardWords words;
  private final QuotationMarks marks;
  private final Map<Integer, Name> names = new HashMap<>();
  private final Map<Integer, AwardName> awards = new HashMap<>();

  Ground(
      AnnotatedDocument document,
      AwardWords words,
      List<FoundMention> mentions,
      List<AwardName> awardNames) {
    this.document = document;
    this.words = words;
    this.marks = new QuotationMarks(document);
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
    return marks.end(i, end);
  }
}
