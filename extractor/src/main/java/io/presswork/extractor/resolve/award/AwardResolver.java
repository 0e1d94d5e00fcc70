package io.presswork.extractor.resolve.award;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardNameFinder;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.resolve.award.list.ListAwards;
import io.presswork.extractor.resolve.people.GivenNames;
import io.presswork.extractor.resolve.people.PeopleResolver;
import io.presswork.extractor.resolve.people.RoleWords;
import io.presswork.extractor.section.Block;
import io.presswork.model.Award;
import io.presswork.model.Organisation;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who got which award. Immutable and safe for use by many threads. */
public final class AwardResolver {

  private final AwardWords words;
  private final AwardNameFinder names;
  private final AwardRules rules;
  private final ListAwards lists;

  private final PeopleResolver people;

  private AwardResolver(AwardWords words, AwardRules rules) {
    this.people = new PeopleResolver(new RoleWords(), new GivenNames());
    this.words = words;
    this.names = new AwardNameFinder(words);
    this.rules = rules;
    this.lists = ListAwards.load(words);
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if a rule file is missing or faulty
   */
  public static AwardResolver load(AwardWords words) {
    return new AwardResolver(words, AwardRules.load(words.classes()));
  }

  /**
   * What was found.
   *
   * @param awards one for each pair of award and recipient, in text order
   * @param nearMisses triggers that made no award although one is named in their sentence
   */
  public record Resolution(List<Award> awards, List<NearMiss> nearMisses) {}

  /**
   * A trigger without an award.
   *
   * @param rule the rule
   * @param span its words
   * @param reason why it made nothing
   */
  public record NearMiss(String rule, Span span, String reason) {}

  /**
   * Finds the awards of a release.
   *
   * @param mentions people, organisations and places
   * @param organisations as resolved from the mentions
   */
  public Resolution resolve(
      AnnotatedDocument document, List<FoundMention> mentions, List<Organisation> organisations) {
    List<AwardName> awardNames = names.names(document, mentions);
    Ground ground = new Ground(document, words, mentions, awardNames);
    Recipients recipients =
        new Recipients(ground, organisations, people.resolve(document, mentions));
    List<NearMiss> misses = new ArrayList<>();
    FrameFinder frames =
        new FrameFinder(
            ground, rules, (trigger, reason) -> misses.add(miss(document, trigger, reason)));
    FrameReader reader = new FrameReader(ground, recipients);
    ListAwards.Found listed =
        lists.find(document, mentions, organisations, awardNames, recipients.issuer());
    List<Claim> claims = new ArrayList<>();
    List<Claim> titles = new ArrayList<>();
    listed.awards().forEach(award -> claims.add(Claim.listed(award)));
    for (Sentence sentence : document.sentences()) {
      boolean inList = listed.isRead().test(document.token(sentence.firstToken()).begin());
      if (!inList && isRead(sentence.block().section())) {
        for (Frame frame : frames.frames(sentence)) {
          List<Claim> found = reader.claims(frame);
          if (found.isEmpty()) {
            misses.add(miss(document, frame.trigger(), "no recipient can be named"));
          }
          boolean body = sentence.block().shape() != Block.Shape.HEADING;
          (body || sentence.block().section() == Section.BODY ? claims : titles).addAll(found);
        }
      }
    }
    List<Award> awards =
        new Circumstances(ground, recipients)
            .complete(ClaimMerger.merge(claims, titles)).stream()
                .sorted(Comparator.comparingInt(Claim::begin).thenComparing(c -> c.award().begin()))
                .map(claim -> award(document, claim))
                .toList();
    return new Resolution(awards, misses);
  }

  private static boolean isRead(Section section) {
    return switch (section) {
      case HEADLINE, SUBHEADLINE, BODY, ABOUT -> true;
      case NAVIGATION, DATELINE, CONTACT -> false;
    };
  }

  private static NearMiss miss(AnnotatedDocument document, Trigger trigger, String reason) {
    int begin = document.token(trigger.begin()).begin();
    int end = document.token(trigger.end() - 1).end();
    return new NearMiss(trigger.rule().name(), document.view().span(begin, end), reason);
  }

  private static Award award(AnnotatedDocument document, Claim claim) {
    return new Award(
        claim.award().name(),
        claim.award().category(),
        claim.recipient(),
        claim.outcome(),
        claim.count(),
        claim.granter(),
        claim.event(),
        claim.award().year() == null ? claim.year() : claim.award().year(),
        claim.rule(),
        Math.max(0.3, claim.confidence()),
        document.view().span(claim.begin(), claim.end()));
  }
}
