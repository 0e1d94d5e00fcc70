package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.find.person.GivenNames;
import io.presswork.extractor.find.person.PersonFinder;
import io.presswork.extractor.rule.NameKey;
import io.presswork.extractor.section.PlaceNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds organisations in two passes: the first weighs every phrase of name words and decides for
 * each name once, the second finds the accepted names wherever they stand.
 */
public final class OrganisationFinder implements MentionFinder {

  /** Rule of mentions such as "the Trust", which mean nothing without the name they stand for. */
  public static final String GENERIC = "org.generic";

  /** An organisation's name does not go on longer behind an award's, in tokens. */
  private static final int LONGEST_REST = 60;

  private static final Set<String> PRIZES =
      Set.of("award", "awards", "prize", "prizes", "medal", "medals", "fellowship", "trophy");

  private final OrganisationWords words;
  private final KnownOrganisations known;
  private final Titles titles;
  private final PlaceNames places;
  private final GivenNames given;

  /**
   * Makes one.
   *
   * @param words what organisations' names are made of
   * @param known names that only knowledge of the world decides
   * @param titles what people are called
   * @param places names that are places unless much speaks against it
   * @param given given names
   */
  public OrganisationFinder(
      OrganisationWords words,
      KnownOrganisations known,
      Titles titles,
      PlaceNames places,
      GivenNames given) {
    this.words = words;
    this.known = known;
    this.titles = titles;
    this.places = places;
    this.given = given;
  }

  @Override
  public List<FoundMention> find(AnnotatedDocument document, List<FoundMention> found) {
    Casing casing = Casing.of(document);
    boolean[] blocked = new boolean[document.tokens().size()];
    boolean[] inOther = new boolean[blocked.length];
    block(document, found, blocked);
    Forms forms = new Forms(document);
    List<Phrase> phrases = new ArrayList<>();
    PhraseCutter cutter = new PhraseCutter(document, casing, words, titles, places, blocked);
    for (int i = 0; i < document.sentences().size(); i++) {
      phrases.addAll(cutter.cut(i));
    }
    Evidence evidence = new Evidence(document, casing, words, titles, places, given, found);
    for (Phrase phrase : phrases) {
      note(document, phrase, evidence, forms);
      String name = document.tokenText(phrase.first(), phrase.end());
      if (evidence.isTown(phrase) && (known.kind(name) == null || places.isCity(name))) {
        forms.refuse(forms.key(phrase.first(), phrase.end()));
      }
      markOther(document, phrase, inOther);
    }
    found.stream()
        .filter(m -> m.kind() == MentionKind.PERSON && m.confidence() > PersonFinder.UNSURE)
        .forEach(m -> forms.refuse(NameKey.of(document.text(m.begin(), m.end()))));
    new KnownForms(known, document, casing, blocked).addTo(forms);
    new Enumerations(document, words, places).addTo(forms, phrases);
    new ListColumns(document, words, forms, places, blocked).addAll();
    new ShortForms(document, words, forms, places).addTo(phrases);
    List<FoundMention> named = new FormMatcher(document, casing, forms, blocked, inOther).match();
    List<FoundMention> all = new ArrayList<>(named);
    all.addAll(new GenericForms(document, casing, words).find(named));
    all.sort(Comparator.comparingInt(FoundMention::begin));
    return all;
  }

  private void block(AnnotatedDocument document, List<FoundMention> found, boolean[] blocked) {
    for (FoundMention mention : found) {
      boolean award = mention.kind() == MentionKind.AWARD;
      if (award
          && (isPartOfName(document, document.tokenFrom(mention.end()))
              || isGiver(document, mention))) {
        continue;
      }
      if (award
          || (mention.kind() == MentionKind.PERSON && mention.confidence() > PersonFinder.UNSURE)) {
        int first = document.tokenFrom(mention.begin());
        // The words before an award's name are often its own: "Aldmoor Trust Awards".
        while (award
            && first > 0
            && Casing.isNameWord(document.token(first - 1))
            && document.sentenceOf(first - 1) == document.sentenceOf(first)) {
          first--;
        }
        Arrays.fill(blocked, first, document.tokenFrom(mention.end()), true);
      }
    }
  }

  /** "certified by Great Place to Work": called as its award is, and behind "by" its giver. */
  private static boolean isGiver(AnnotatedDocument document, FoundMention mention) {
    int before = document.tokenFrom(mention.begin()) - 1;
    if (before >= 0 && document.token(before).lower().equals("the")) {
      before--;
    }
    String last = document.token(document.tokenFrom(mention.end()) - 1).lower();
    return before >= 0 && document.token(before).lower().equals("by") && !PRIZES.contains(last);
  }

  /** "Golden Oar Award Foundation": an award's name at the beginning of an organisation's. */
  private boolean isPartOfName(AnnotatedDocument document, int end) {
    int stop = end;
    while (stop < document.tokens().size()
        && stop - end <= LONGEST_REST
        && document.token(stop).isCapitalised()
        && document.token(stop).spaced()) {
      stop++;
    }
    return stop > end
        && stop - end <= LONGEST_REST
        && words.heads().head(document, end, stop) == Head.STRONG;
  }

  private void note(AnnotatedDocument document, Phrase phrase, Evidence evidence, Forms forms) {
    double weight = evidence.weigh(phrase);
    int first = phrase.first();
    int end = phrase.end();
    String text = document.tokenText(first, end);
    String lower = text.toLowerCase(Locale.ROOT);
    if (words.is(Group.NEVER_ALONE, lower)
        || words.is(Group.SOCIAL, lower)
        || words.is(Group.WIRE, lower)
        || isUnwanted(text)
        || isBareHead(document, phrase, text)
        || words.is(Group.TIME, lower)
        || titles.isTitle(lower)
        || isPluralTitle(lower)
        || text.length() < 2) {
      return;
    }
    double place = places.isRegion(text) || places.isCountry(text) ? 4 : 0;
    if (place == 0 && phrase.form() == Phrase.Form.PLAIN && places.isCity(text)) {
      place = 1;
    }
    String rule = isTagged(document, phrase) ? "ner" : phrase.form().rule();
    forms.note(
        first,
        end,
        weight - place,
        evidence.support(phrase),
        phrase.form() == Phrase.Form.PLAIN ? rule : phrase.form().rule());
  }

  /** "Equity", "Accelerator": a head alone names nothing unless the world knows it. */
  private boolean isBareHead(AnnotatedDocument document, Phrase phrase, String text) {
    return phrase.size() == 1
        && !document.token(phrase.first()).isAllCaps()
        && known.kind(text) == null
        && words.heads().head(document.token(phrase.first())) != Head.NONE;
  }

  /** "Vice Presidents", "Senior Consultants": people of one job. */
  private boolean isPluralTitle(String lower) {
    boolean several = lower.endsWith("s") && (lower.contains(" ") || lower.contains("-"));
    return several
        && (titles.isTitle(lower.substring(0, lower.length() - 1))
            || titles.isTitle(lower.substring(0, lower.length() - 1).replace('-', ' ')));
  }

  private boolean isUnwanted(String text) {
    KnownOrganisations.Kind kind = known.kind(text);
    return kind == null ? known.isNone(text) : !kind.isWanted();
  }

  private static boolean isTagged(AnnotatedDocument document, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (document.token(i).name() != NameTag.ORGANISATION) {
        return false;
      }
    }
    return true;
  }

  private void markOther(AnnotatedDocument document, Phrase phrase, boolean[] inOther) {
    if (phrase.form() != Phrase.Form.LEGAL
        && phrase.size() > 1
        && words.endsOther(document, phrase.first(), phrase.end())) {
      Arrays.fill(inOther, phrase.first(), phrase.end(), true);
    }
  }
}
