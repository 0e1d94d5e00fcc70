package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.section.PlaceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds the short names of organisations whose full names were accepted. */
final class ShortForms {

  private static final double CERTAIN = 4;
  private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "``");

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final Forms forms;
  private final PlaceNames places;

  ShortForms(AnnotatedDocument document, OrganisationWords words, Forms forms, PlaceNames places) {
    this.document = document;
    this.words = words;
    this.forms = forms;
    this.places = places;
  }

  /** Looks at every phrase of the document. */
  void addTo(List<Phrase> phrases) {
    List<Phrase> full = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (forms.accepts(forms.key(phrase.first(), phrase.end()))) {
        full.add(phrase);
        addBracketed(phrase);
      }
    }
    Set<String> prefixes = new HashSet<>();
    Set<String> initials = new HashSet<>();
    for (Phrase phrase : full) {
      initials.addAll(Acronyms.initials(document.tokenText(phrase.first(), phrase.end())));
      for (int end = phrase.first() + 1; end < phrase.end(); end++) {
        if (Casing.isNameWord(document.token(end - 1))) {
          prefixes.add(forms.key(phrase.first(), end));
        }
      }
    }
    for (Phrase phrase : phrases) {
      addShort(phrase, prefixes, initials);
    }
  }

  /** "Aldmoor Harbour Trust (AHT)", "Aldmoor Harbour Trust (“the Trust”)". */
  private void addBracketed(Phrase phrase) {
    int at = phrase.end();
    int limit = document.sentences().get(document.sentenceOf(phrase.first())).endToken();
    if (at + 2 >= limit || !document.token(at).text().equals("(")) {
      return;
    }
    int first = at + 1;
    while (first < limit
        && (OPENING.contains(document.token(first).text())
            || document.token(first).lower().equals("the"))) {
      first++;
    }
    int end = first;
    while (end < limit && end < first + 3 && Casing.isNameWord(document.token(end))) {
      end++;
    }
    if (end == first || end >= limit || document.token(end).isWord()) {
      return;
    }
    String text = document.tokenText(first, end);
    String name = document.tokenText(phrase.first(), phrase.end());
    boolean known = words.is(Group.WIRE, text.toLowerCase(Locale.ROOT));
    boolean shortens = Acronyms.isContraction(text, name) || name.startsWith(text);
    if (!known && shortens) {
      forms.note(first, end, CERTAIN, "org.acronym");
    }
  }

  /** A phrase that shortens an accepted name: its first words or its initials. */
  private void addShort(Phrase phrase, Set<String> prefixes, Set<String> initials) {
    int first = phrase.first();
    int end = phrase.end();
    String text = document.tokenText(first, end);
    String lower = text.toLowerCase(Locale.ROOT);
    if (words.is(Group.NEVER_ALONE, lower) || words.is(Group.TIME, lower)) {
      return;
    }
    if (prefixes.contains(forms.key(first, end)) && isOwnName(phrase, text)) {
      forms.note(first, end, Evidence.ENOUGH, "org.short");
    } else if (phrase.size() == 1
        && document.token(first).isAllCaps()
        && isInitials(Acronyms.letters(text), initials)) {
      forms.note(first, end, Evidence.ENOUGH + 1, "org.acronym");
    }
  }

  /** A single letter shortens nothing. */
  private static boolean isInitials(String letters, Set<String> initials) {
    return letters.length() > 1 && initials.contains(letters);
  }

  private boolean isOwnName(Phrase phrase, String text) {
    boolean place = false;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Token token = document.token(i);
      place |= token.name() == NameTag.LOCATION;
    }
    return !place
        && !places.isCity(text)
        && !places.isRegion(text)
        && !places.isCountry(text)
        && !NameKey.of(text).isEmpty();
  }
}
