package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.award.AwardName;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.model.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the award lists of releases. Immutable and safe for use by many threads. */
public final class ListAwards {

  private final AwardWords awardWords;
  private final ListWords words;
  private final ListRules rules;

  private ListAwards(AwardWords awardWords, ListWords words) {
    this.awardWords = awardWords;
    this.words = words;
    this.rules = ListRules.load(words.classes());
  }

  /**
   * Reads the rules.
   *
   * @throws IllegalStateException if a rule file is missing or faulty
   */
  public static ListAwards load(AwardWords words) {
    return new ListAwards(words, ListWords.load());
  }

  /**
   * What the lists of a release say.
   *
   * @param awards in text order
   * @param isRead whether an offset of the view lies in a line that was read; sentences there need
   *     no further reading
   */
  public record Found(List<ListedAward> awards, IntPredicate isRead) {

    /** Copies the list. */
    public Found {
      awards = List.copyOf(awards);
    }
  }

  /**
   * Reads the lists of a release.
   *
   * @param mentions people, organisations and places
   * @param organisations as resolved from the mentions
   * @param awardNames the award names of the release
   * @param issuer who issued the release, as far as can be told
   */
  public Found find(
      AnnotatedDocument document,
      List<FoundMention> mentions,
      List<Organisation> organisations,
      List<AwardName> awardNames,
      @Nullable String issuer) {
    Names names = new Names(mentions, organisations);
    FlatCutter flat = new FlatCutter(names);
    List<Row> rows = new RowCutter(document, flat).rows();
    LeadReader leads = new LeadReader(document, rules, words);
    InlineLists inline = new InlineLists(leads, words, flat);
    List<AwardList> lists = new ListFinder(rows, leads, inline, words).lists();
    if (lists.isEmpty()) {
      return new Found(List.of(), offset -> false);
    }
    Lines lines = new Lines(lists);
    ProgrammeFinder programmes =
        new ProgrammeFinder(
            document, rows, NamedProgrammes.find(document, awardWords, awardNames, names), lines);
    String granter = new GranterFinder(document, mentions, names).find(lines);
    List<ListedAward> awards = new ArrayList<>();
    Programme before = null;
    for (AwardList list : lists) {
      Programme programme = programmes.find(list, before);
      before = programme;
      Lead lead = list.lead();
      List<ListedAward> read = List.of();
      if (lead != null && lead.rule().recipient() != RecipientPlace.LINE) {
        read = new AwardLines(names, issuer).read(list, lead, programme, granter, document);
      }
      awards.addAll(
          read.isEmpty() ? new ListReader(list, programme, granter, names, words).read() : read);
    }
    return new Found(awards, lines::hold);
  }
}
