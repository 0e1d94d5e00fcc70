package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import java.util.Set;

/** Weighs a phrase's own words and what the name model takes them for. */
final class OwnEvidence {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

  private final AnnotatedDocument document;
  private final Casing casing;
  private final OrganisationWords words;

  OwnEvidence(AnnotatedDocument document, Casing casing, OrganisationWords words) {
    this.document = document;
    this.casing = casing;
    this.words = words;
  }

  /** The weight of the words themselves. */
  double weigh(Phrase phrase) {
    return own(phrase) + tags(phrase) + brand(phrase);
  }

  private double own(Phrase phrase) {
    if (words.endsOther(document, phrase.first(), phrase.end())
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
          case HEAD -> soft ? 2 : 3;
          case WEAK -> 1;
          case PLAIN -> 0;
        };
  }

  /** How much the name model speaks for a person or place instead. */
  double against(Phrase phrase) {
    boolean bare = phrase.form() == Phrase.Form.PLAIN || phrase.form() == Phrase.Form.WEAK;
    int others = 0;
    for (int i = phrase.first(); i < phrase.end() && bare; i++) {
      NameTag tag = document.token(i).name();
      others += tag == NameTag.PERSON || tag == NameTag.LOCATION ? 1 : 0;
    }
    return 2.5 * others / phrase.size();
  }

  private double tags(Phrase phrase) {
    int organisation = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      organisation += document.token(i).name() == NameTag.ORGANISATION ? 1 : 0;
    }
    return 2.3 * organisation / phrase.size() - against(phrase);
  }

  /** Capitals inside a word are the fashion among companies: "HarbourWorks". */
  private double brand(Phrase phrase) {
    if (phrase.size() == 3 && document.token(phrase.first() + 1).text().equals("&")) {
      return isCommon(phrase) ? 0 : 1.2;
    }
    boolean bareName = phrase.form() == Phrase.Form.PLAIN && phrase.size() > 1;
    if (bareName || phrase.size() > 3) {
      return 0;
    }
    String text = document.token(phrase.first()).text();
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      if (small && Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) != '-') {
        return phrase.size() > 1 ? 1.2 : 0.8;
      }
      small |=
          Character.isLowerCase(text.charAt(i)) || (i == 0 && Character.isDigit(text.charAt(0)));
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
    boolean heading = phrase.size() > 1 || document.token(phrase.first()).text().length() > 5;
    return heading || !document.token(phrase.first()).isAllCaps();
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
}
