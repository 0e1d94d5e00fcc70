package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Enumerations in running text: "A, B and C" are of one kind, so where two are organisations the
 * others are.
 */
final class Enumerations {

  private static final Set<String> LINKS = Set.of(",", "and", "or", ";", "&", "the", "as", "well");

  /** Less than this speaks against a name. */
  private static final double LEAST = -1.1;

  /** With this weight a name nearly stands alone; one sure member is enough for the others. */
  private static final double NEARLY = 0.9;

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final PlaceNames places;

  Enumerations(AnnotatedDocument document, OrganisationWords words, PlaceNames places) {
    this.document = document;
    this.words = words;
    this.places = places;
  }

  /**
   * Notes the members that the others vouch for.
   *
   * @param phrases in text order
   */
  void addTo(Forms forms, List<Phrase> phrases) {
    List<Phrase> run = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!run.isEmpty() && !isLinked(run.get(run.size() - 1), phrase)) {
        close(run, forms);
        run.clear();
      }
      run.add(phrase);
    }
    close(run, forms);
  }

  private boolean isLinked(Phrase left, Phrase right) {
    if (right.first() - left.end() > 4
        || right.first() == left.end()
        || document.sentenceOf(left.first()) != document.sentenceOf(right.first())) {
      return false;
    }
    for (int i = left.end(); i < right.first(); i++) {
      if (!LINKS.contains(document.token(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private void close(List<Phrase> run, Forms forms) {
    long sure = run.stream().filter(p -> forms.accepts(key(p, forms))).count();
    if (run.size() < 3 || sure < 1 || (sure == 1 && !areNearly(run, forms))) {
      return;
    }
    for (Phrase phrase : run) {
      Forms.Form form = forms.get(key(phrase, forms));
      if (form == null && isNetwork(phrase)) {
        // Among companies "Facebook" is one; elsewhere it is where to follow them.
        forms.note(phrase.first(), phrase.end(), Evidence.ENOUGH, "org.list");
      }
      if (form != null && (form.weight() > LEAST || isMistakenPlace(phrase, sure))) {
        forms.note(phrase.first(), phrase.end(), Evidence.ENOUGH, "org.list");
      }
    }
  }

  private static boolean areNearly(List<Phrase> run, Forms forms) {
    for (Phrase phrase : run) {
      Forms.Form form = forms.get(key(phrase, forms));
      if (form == null || form.weight() < NEARLY) {
        return false;
      }
    }
    return true;
  }

  private boolean isNetwork(Phrase phrase) {
    String name = document.tokenText(phrase.first(), phrase.end());
    return name.length() > 2 && words.is(Group.SOCIAL, name.toLowerCase(Locale.ROOT));
  }

  private static String key(Phrase phrase, Forms forms) {
    return forms.key(phrase.first(), phrase.end());
  }

  /** What the name model takes for a place is something else among organisations. */
  private boolean isMistakenPlace(Phrase phrase, long sure) {
    String name = document.tokenText(phrase.first(), phrase.end());
    return document.token(phrase.first()).name() == NameTag.LOCATION
        && document.token(phrase.end() - 1).name() == NameTag.LOCATION
        && (sure > 2 || !places.isCity(name))
        && !places.isRegion(name)
        && !places.isCountry(name);
  }
}
