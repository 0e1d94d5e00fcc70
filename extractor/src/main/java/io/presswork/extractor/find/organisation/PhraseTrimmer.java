package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops titles and articles at a phrase's ends and says what its words show. */
final class PhraseTrimmer {

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final Titles titles;

  PhraseTrimmer(AnnotatedDocument document, OrganisationWords words, Titles titles) {
    this.document = document;
    this.words = words;
    this.titles = titles;
  }

  /** Drops what does not belong to the name at either end; null where nothing remains. */
  @Nullable Phrase trim(int from, int to, int limit) {
    int first = from;
    int end = to;
    if (end - first > 1 && opens(first)) {
      first++;
    }
    if (titles.lengthAt(document, first, end) == end - first) {
      return null;
    }
    int legal = words.heads().legalFormBefore(document, end, first);
    if (legal == 0 || legal == end - first) {
      end = withoutTitle(first, end);
    }
    first = withoutLeadingTitle(first, end, limit);
    while (first < end && Links.ARTICLES.contains(document.token(first).lower())) {
      first++;
    }
    while (end > first && !document.token(end - 1).isWord() && legal == 0) {
      end--;
    }
    return first < end ? new Phrase(first, end, form(first, end)) : null;
  }

  /** "Baker Tilly": the name model takes the word that is also a job for part of the name. */
  private boolean isOneName(int first, int next) {
    return next < document.tokens().size()
        && document.token(first).name() == NameTag.ORGANISATION
        && document.token(next).name() == NameTag.ORGANISATION
        && next - first == 1
        && !document.token(first).isAllCaps();
  }

  /** "Alongside Larkfield Theatre", "About Aldmoor": a small word that only opens the line. */
  private boolean opens(int first) {
    boolean opening = first == 0 || document.sentenceOf(first - 1) != document.sentenceOf(first);
    return opening && words.is(Group.OPENING, document.token(first).lower());
  }

  private int withoutTitle(int first, int end) {
    int stop = end;
    // "Vale Capital Partners": nobody is addressed as several.
    boolean firm = end - first > 1 && document.token(end - 1).text().equals("Partners");
    if (firm || isComplement(first, end)) {
      return end;
    }
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

  /** "Alliance of Pier Keepers": people behind "of" make the name. */
  private boolean isComplement(int first, int end) {
    if (!document.token(end - 1).lower().endsWith("s")) {
      return false;
    }
    for (int i = first + 1; i < end - 1; i++) {
      if (document.token(i).lower().equals("of")) {
        return words.ends(Group.TAKES_OF, document, first, i);
      }
    }
    return false;
  }

  private boolean isPlainWord(int i) {
    return Casing.isNameWord(document.token(i)) || !document.token(i).isWord();
  }

  private int withoutLeadingTitle(int first, int end, int limit) {
    int title = titles.lengthAt(document, first, end);
    if (title > 0 && isOneName(first, first + title)) {
      return first;
    }
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
    if (words.is(Group.FIRST_HEAD, document.token(first).lower())) {
      head = Head.STRONG;
    }
    for (int i = first + 1; i < end && head != Head.STRONG; i++) {
      String link = document.token(i).lower();
      if (link.equals("of") || link.equals("for") || Links.FOREIGN.contains(link)) {
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
