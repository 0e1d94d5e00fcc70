package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.AwardList.Group;
import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list while its lines are gathered. */
final class OpenList {

  private static final String SELF_EVIDENT = "list.self-evident";

  private final @Nullable Lead lead;
  private final Headline headline;
  private final ListWords words;
  private final List<Group> groups = new ArrayList<>();
  private @Nullable Stretch heading;
  private Grades.@Nullable Grade grade;
  private @Nullable List<Stretch> lines;

  OpenList(@Nullable Lead lead, Headline headline, ListWords words) {
    this.lead = lead;
    this.headline = headline;
    this.words = words;
  }

  /** Whether its lead-in says that awards follow. */
  boolean isStated() {
    return lead != null && lead.rule().kind() == Kind.AWARDS;
  }

  /** Opens the lines below a heading. */
  void heading(Stretch text) {
    Grades.Grade place = words.grades().whole(text.text());
    if (place == null) {
      heading = text.isEmpty() ? null : text;
    }
    grade = place;
    lines = null;
  }

  /** "Best Column: first place" stands over the names. */
  void graded(Stretch text) {
    grade = words.grades().suffix(text.text());
    heading = text.until(Grades.lastSign(text.text()));
    lines = null;
  }

  /** Adds an entry. */
  void line(Stretch text) {
    if (lines == null) {
      lines = new ArrayList<>();
      groups.add(new Group(heading, grade, lines));
    }
    lines.add(text);
  }

  /** The list as gathered; null where its lines can be no awards or recipients. */
  @Nullable AwardList closed() {
    if (groups.isEmpty() || (lead != null && lead.rule().kind() == Kind.NONE)) {
      return null;
    }
    AwardList list = new AwardList(lead, outcome(), rule(), groups);
    return isPlausible(list) ? list : null;
  }

  private Outcome outcome() {
    if (lead != null && lead.rule().outcome() != null) {
      return lead.rule().outcome();
    }
    Lead title = headline.lead();
    return title != null && title.rule().outcome() != null ? title.rule().outcome() : Outcome.WON;
  }

  private String rule() {
    return lead == null ? SELF_EVIDENT : lead.rule().name();
  }

  private boolean isPlausible(AwardList list) {
    Evidence evidence = new Evidence(list, words);
    if (lead == null || lead.rule().kind() != Kind.AWARDS) {
      // Without words that say so, the lines themselves must show that they name awards.
      return evidence.namesAwards(headline.lead() != null || lead != null)
          || (lead != null && headline.namesRoll() && evidence.looksLikeNames());
    }
    if (lead.rule().recipient() != RecipientPlace.LINE) {
      return evidence.allTitled();
    }
    if (lead.announced() && !evidence.looksLikeEntries()) {
      return evidence.namesAwards(true);
    }
    return evidence.looksLikeNames() && (lead.colon() || evidence.size() > 1);
  }
}
