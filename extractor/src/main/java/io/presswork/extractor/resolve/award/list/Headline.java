package io.presswork.extractor.resolve.award.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the headlines of a release say of its lists.
 *
 * @param lead the first that speaks of awards; null where none does
 * @param namesRoll whether one names a list or ranking, whose full text the lines can be
 */
record Headline(@Nullable Lead lead, boolean namesRoll) {

  static Headline of(List<Row> rows, LeadReader leads, ListWords words) {
    return new Headline(
        lead(rows, leads),
        rows.stream().anyMatch(row -> row.isTitle() && words.isRoll(row.text().text())));
  }

  private static @Nullable Lead lead(List<Row> rows, LeadReader leads) {
    for (Row row : rows) {
      Lead lead = row.isTitle() ? leads.ofTitle(row) : null;
      if (lead != null) {
        return lead;
      }
    }
    return null;
  }
}
