package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.resolve.people.GivenNames;
import io.presswork.extractor.resolve.people.People;
import io.presswork.extractor.resolve.people.PeopleResolver;
import io.presswork.extractor.resolve.people.RoleWords;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
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
   * @return one entry for each utterance, in text order
   */
  public List<Quote> resolve(
      AnnotatedDocument document, List<FoundMention> mentions, List<Organisation> organisations) {
    List<Part> parts = Parts.of(document, mentions);
    if (parts.isEmpty()) {
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
    return new SpeakerResolver(names, new Roles(names, words), words, parts)
        .resolve(utterances).stream().map(tidy::tidy).map(issuer::fill).toList();
  }
}
