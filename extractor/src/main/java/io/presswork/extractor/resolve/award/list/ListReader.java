package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.AwardList.Group;
import io.presswork.extractor.resolve.award.list.EntrySplitter.Sign;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one list whose recipients stand in the lines. */
final class ListReader {

  /** A label in small letters is not longer, in words; a sentence is no label. */
  private static final int LONGEST_SMALL_LABEL = 9;

  private static final double STATED = 0.85;
  private static final double OPEN = 0.7;

  /** With such a share of award names among the labels, every label is one. */
  private static final double FULL_NAMES = 0.3;

  private final AwardList list;
  private final @Nullable Programme programme;
  private final @Nullable String granter;
  private final ListWords words;
  private final SideVote vote;
  private final RecipientReader recipients;
  private final List<ListedAward> awards = new ArrayList<>();

  ListReader(
      AwardList list,
      @Nullable Programme programme,
      @Nullable String granter,
      Names names,
      ListWords words) {
    this.list = list;
    this.programme = programme;
    this.granter = granter;
    this.words = words;
    this.vote = new SideVote(names, words);
    this.recipients = new RecipientReader(names, words);
  }

  /** The awards of the list, line by line. */
  List<ListedAward> read() {
    List<Side> sides = new ArrayList<>();
    Sign common = EntrySplitter.common(list.lines());
    for (Group group : list.groups()) {
      Sign own = group.lines().size() > 1 ? EntrySplitter.common(group.lines()) : common;
      List<Entry> entries = new EntryReader(words).entries(group.lines(), own);
      sides.addAll(
          withoutRemarks(group, sides(group, entries, own == Sign.COLON), own == Sign.COLON));
    }
    boolean fullNames = fullNames(sides);
    Map<String, Integer> repeated = repeatedRemarks(sides);
    for (Side side : sides) {
      add(side, fullNames, repeated);
    }
    return awards;
  }

  /**
   * What stands behind a name need not be an award: at a contest it is the work that was entered,
   * elsewhere the person's role, and under a heading that names the award anything.
   */
  private List<Side> withoutRemarks(Group group, List<Side> sides, boolean colon) {
    boolean named = group.heading() != null && words.namesOneAward(group.heading().text());
    boolean event = programme != null && programme.event();
    boolean remarks = true;
    int roles = 0;
    for (Side side : sides) {
      remarks &= words.awardness(side.label().text()) == 0 || words.isRole(side.label().text());
      remarks &= side.isReversed() || named;
      roles += words.isRole(side.label().text()) ? 1 : 0;
    }
    boolean drop = remarks && !colon && (event || named || roles * 2 > sides.size());
    return drop ? sides.stream().map(Side::withoutLabel).toList() : sides;
  }

  private List<Side> sides(Group group, List<Entry> entries, boolean colon) {
    List<Entry> votes = entries.stream().filter(e -> e.cut() && !e.left().isEmpty()).toList();
    int points = vote.points(votes, colon);
    List<Side> sides = new ArrayList<>();
    for (Entry entry : entries) {
      boolean left =
          !entry.cut()
              || entry.left().isEmpty()
              || entry.grade() != null
              || vote.isLeft(entry, points);
      sides.add(
          left
              ? new Side(group, entry, entry.left(), entry.right())
              : new Side(group, entry, entry.right(), entry.left()));
    }
    return sides;
  }

  private boolean fullNames(List<Side> sides) {
    int labels = 0;
    int full = 0;
    for (Side side : sides) {
      if (!side.label().isEmpty()) {
        labels++;
        full += words.namesAward(LineText.unsponsored(side.label().text())) ? 1 : 0;
      }
    }
    return programme == null || programme.event() || full > labels * FULL_NAMES;
  }

  /** What stands behind the first comma of several lines is a category, not an employer. */
  private static Map<String, Integer> repeatedRemarks(List<Side> sides) {
    Map<String, Integer> remarks = new HashMap<>();
    for (Side side : sides) {
      String remark = side.remark();
      if (remark != null) {
        remarks.merge(remark.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return remarks;
  }

  private void add(Side side, boolean fullNames, Map<String, Integer> repeated) {
    Grades.Grade grade = side.entry().grade() == null ? side.group().grade() : side.entry().grade();
    String label = LineText.unsponsored(side.label().text());
    String remark = side.remark();
    if (remark != null && repeated.getOrDefault(remark.toLowerCase(Locale.ROOT), 0) > 1) {
      label = remark;
    }
    if (list.lead() == null
        && !LineText.isTitled(label)
        && LineText.words(label) > LONGEST_SMALL_LABEL) {
      return;
    }
    boolean asName = fullNames && remark == null;
    Naming naming = Naming.of(label, side.group().heading(), grade, asName, programme, words);
    if (naming == null) {
      return;
    }
    Outcome outcome = grade == null ? outcome(naming.name()) : grade.outcome();
    boolean several =
        grade != null && grade.kind() == Grades.Kind.ROLE && grade.text().endsWith("s");
    boolean open =
        outcome == Outcome.FINALIST
            || outcome == Outcome.SHORTLISTED
            || outcome == Outcome.NOMINATED;
    boolean labelled = !side.label().isEmpty();
    for (String recipient : recipients.names(side.names(), outcome, several, labelled, open)) {
      awards.add(
          new ListedAward(
              naming.name(),
              naming.category(),
              recipient,
              outcome,
              naming.event(),
              recipient.equals(granter) ? null : granter,
              programme == null ? null : programme.year(),
              list.rule(),
              list.lead() == null ? OPEN : STATED,
              side.entry().line().begin(),
              side.entry().line().end()));
    }
  }

  /** Whoever wins a place on a list or in a hall of fame is honoured. */
  private Outcome outcome(String award) {
    boolean roll = list.outcome() == Outcome.WON && words.isRoll(award);
    return roll ? Outcome.HONOURED : list.outcome();
  }
}
