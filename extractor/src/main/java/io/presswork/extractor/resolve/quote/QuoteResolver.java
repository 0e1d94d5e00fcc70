package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.ReportedClause;
import io.presswork.extractor.resolve.people.GivenNames;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.PeopleResolver;
import io.presswork.extractor.resolve.people.RoleWords;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins quoted parts to quotes and finds out who said them. Immutable and safe for use by many
 * threads.
 */
public final class QuoteResolver {

  private final AttributionRules rules = new AttributionRules();
  private final SpeakerWords words;
  private final PeopleResolver people;

  /**
   * Reads its rules and word lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public QuoteResolver() {
    RoleWords roles = new RoleWords();
    GivenNames givenNames = new GivenNames();
    this.words = new SpeakerWords(roles, givenNames);
    this.people = new PeopleResolver(roles, givenNames);
  }

  /**
   * Resolves the quotes of a release.
   *
   * @param mentions what was found in it; quoted parts, people and organisations are used
   * @param organisations its organisations
   * @param reported what is reported without quotation marks
   * @return one entry for each utterance, in text order; the direct ones do not depend on what is
   *     reported
   */
  public List<Quote> resolve(
      AnnotatedDocument document,
      List<FoundMention> mentions,
      List<Organisation> organisations,
      List<ReportedClause> reported) {
    List<Part> parts = Parts.of(document, mentions);
    if (parts.isEmpty() && reported.isEmpty()) {
      return List.of();
    }
    People known = people.resolve(document, mentions);
    Names names = new Names(document, known, mentions, organisations);
    SpeakerReader speakers = new SpeakerReader(names, words);
    PatternMatcher matcher = new PatternMatcher(document, speakers, words);
    Attributor attributor = new Attributor(document, rules, matcher, words, parts);
    List<Utterance> utterances = new UtteranceGrouper(document, attributor, parts).group();
    IssuersPeople issuer = new IssuersPeople(organisations, words);
    TidyRole tidy = new TidyRole(organisations);
    Roles roles = new Roles(names, words);
    List<Quote> quotes =
        new ArrayList<>(new SpeakerResolver(names, roles, words, parts).resolve(utterances));
    if (!reported.isEmpty()) {
      List<Utterance> all =
          new IndirectUtterances(document, new ReportAttributor(document, attributor, words))
              .among(utterances, reported);
      new SpeakerResolver(names, roles, words, parts)
          .resolve(all).stream()
              .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
              .forEach(quotes::add);
      quotes.sort(Comparator.comparingInt(quote -> quote.parts().get(0).begin()));
    }
    return quotes.stream().map(tidy::tidy).map(issuer::fill).toList();
  }
}
