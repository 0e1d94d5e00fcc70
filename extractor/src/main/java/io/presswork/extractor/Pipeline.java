package io.presswork.extractor;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.engine.corenlp.CoreNlpEngine;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionFinder;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.Titles;
import io.presswork.extractor.find.award.AwardNameFinder;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.find.award.FellowshipFinder;
import io.presswork.extractor.find.city.CityFinder;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.find.organisation.KnownOrganisations;
import io.presswork.extractor.find.organisation.OrganisationFinder;
import io.presswork.extractor.find.organisation.OrganisationWords;
import io.presswork.extractor.find.person.GivenNames;
import io.presswork.extractor.find.person.PersonFinder;
import io.presswork.extractor.find.quote.IndirectQuoteFinder;
import io.presswork.extractor.find.quote.QuoteFinder;
import io.presswork.extractor.find.quote.ReportedClause;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.extractor.resolve.Contradictions;
import io.presswork.extractor.resolve.OverlapPolicy;
import io.presswork.extractor.resolve.award.AwardResolver;
import io.presswork.extractor.resolve.city.CityResolver;
import io.presswork.extractor.resolve.organisation.OrganisationResolver;
import io.presswork.extractor.resolve.quote.QuoteResolver;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.section.SectionFinder;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The steps from text to release in their order, with the models and lists they share. */
final class Pipeline {

  private final SectionFinder sections;
  private final NlpEngine engine;

  /** Each sees what those before it found. */
  private final List<MentionFinder> finders;

  private final OverlapPolicy overlap = OverlapPolicy.surestThenLongest();
  private final OrganisationResolver organisations;
  private final CityResolver cities;
  private final AwardResolver awards;
  private final FellowshipFinder fellowships = new FellowshipFinder(AwardWords.load());
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final IndirectQuoteFinder indirectFinder = new IndirectQuoteFinder();
  private final QuoteResolver quotes;

  /** Waits for what is loaded beside it only when its own lists are read. */
  private Pipeline(
      CompletableFuture<? extends NlpEngine> engine,
      CompletableFuture<PlaceGazetteer> gazetteer,
      CompletableFuture<AwardResolver> awards,
      CompletableFuture<QuoteResolver> quotes) {
    Titles titles = Titles.load();
    GivenNames given = GivenNames.load();
    NameHeads heads = NameHeads.load();
    KnownOrganisations known = KnownOrganisations.load();
    OrganisationWords words = OrganisationWords.load(heads);
    PlaceGazetteer places = gazetteer.join();
    this.sections = new SectionFinder(places);
    this.finders =
        List.of(
            new PersonFinder(titles, heads, given),
            new AwardNameFinder(AwardWords.load()),
            new OrganisationFinder(words, known, titles, places, given),
            new CityFinder(places, titles));
    this.organisations = new OrganisationResolver(heads, known::isKnown);
    this.cities = new CityResolver(places);
    this.engine = engine.join();
    this.awards = awards.join();
    this.quotes = quotes.join();
  }

  /**
   * Loads models and lists, side by side.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  static Pipeline load() {
    try {
      return new Pipeline(
          CompletableFuture.supplyAsync(CoreNlpEngine::load),
          CompletableFuture.supplyAsync(PlaceGazetteer::load),
          CompletableFuture.supplyAsync(() -> AwardResolver.load(AwardWords.load())),
          CompletableFuture.supplyAsync(QuoteResolver::new));
    } catch (CompletionException e) {
      throw new IllegalStateException("a model or list of the program cannot be read", e);
    }
  }

  /**
   * Takes one release through all steps.
   *
   * @param language ISO 639-1 code of its language; null where it could not be told
   * @param indirect whether to find reported words without quotation marks
   */
  Explanation run(SourceDocument source, @Nullable String language, boolean indirect) {
    TextView view = TextView.of(source.text());
    Layout layout = sections.find(view);
    AnnotatedDocument document = engine.annotate(view, layout);
    List<FoundMention> mentions = mentions(document);
    List<Organisation> named = organisations.resolve(document, mentions);
    AwardResolver.Resolution won = awards.resolve(document, mentions, named);
    List<FoundMention> quoted = quoteFinder.find(document, mentions);
    List<ReportedClause> reported = indirect ? indirectFinder.find(document, quoted) : List.of();
    List<Quote> said = quotes.resolve(document, withQuotes(mentions, quoted), named, reported);
    List<Quote> direct = said.stream().filter(quote -> quote.kind() == QuoteKind.DIRECT).toList();
    Release release =
        new Release(
            source.id(),
            source.source(),
            language,
            headline(view, layout.headline()),
            layout.dateline(),
            Contradictions.drop(named, won.awards(), direct),
            cities.resolve(document, mentions),
            won.awards(),
            said,
            issues(source, document),
            source.text());
    return new Explanation(
        release,
        spans(view, layout),
        awardNames(view, withFellowships(document, mentions)),
        nearMisses(won));
  }

  private static List<String> issues(SourceDocument source, AnnotatedDocument document) {
    List<String> issues = new ArrayList<>(source.issues());
    issues.addAll(document.issues());
    return issues;
  }

  private List<FoundMention> withFellowships(
      AnnotatedDocument document, List<FoundMention> mentions) {
    List<FoundMention> all =
        new ArrayList<>(mentions.stream().filter(m -> m.kind() == MentionKind.AWARD).toList());
    all.addAll(fellowships.find(document, mentions));
    return overlap.choose(all);
  }

  private static List<Explanation.NamedAward> awardNames(
      TextView view, List<FoundMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.kind() == MentionKind.AWARD)
        .sorted(Comparator.comparingInt(FoundMention::begin))
        .map(
            mention ->
                new Explanation.NamedAward(
                    view.span(mention.begin(), mention.end()),
                    mention.rule(),
                    mention.confidence()))
        .toList();
  }

  private static List<Explanation.NearMiss> nearMisses(AwardResolver.Resolution won) {
    return won.nearMisses().stream()
        .map(miss -> new Explanation.NearMiss(miss.rule(), miss.span(), miss.reason()))
        .toList();
  }

  /** Quotations hold other mentions, so they take no part in the choice between those. */
  private static List<FoundMention> withQuotes(
      List<FoundMention> mentions, List<FoundMention> quoted) {
    List<FoundMention> all = new ArrayList<>(mentions);
    all.addAll(quoted);
    return all;
  }

  private List<FoundMention> mentions(AnnotatedDocument document) {
    List<FoundMention> found = List.of();
    for (MentionFinder finder : finders) {
      List<FoundMention> all = new ArrayList<>(found);
      all.addAll(finder.find(document, found));
      found = overlap.choose(all);
    }
    return found;
  }

  private static @Nullable String headline(TextView view, @Nullable Block headline) {
    return headline == null ? null : headline.text(view.text());
  }

  /** The layout in the original's offsets; neighbours of one section are one. */
  private static List<Explanation.SectionSpan> spans(TextView view, Layout layout) {
    List<Explanation.SectionSpan> spans = new ArrayList<>();
    List<Block> blocks = layout.blocks();
    int i = 0;
    while (i < blocks.size()) {
      Section section = blocks.get(i).section();
      int last = i;
      while (last + 1 < blocks.size() && blocks.get(last + 1).section() == section) {
        last++;
      }
      spans.add(
          new Explanation.SectionSpan(
              section, view.span(blocks.get(i).begin(), blocks.get(last).end())));
      i = last + 1;
    }
    return spans;
  }
}
