package io.presswork.exporter.table;

import static io.presswork.exporter.table.Column.day;
import static io.presswork.exporter.table.Column.decimal;
import static io.presswork.exporter.table.Column.text;
import static io.presswork.exporter.table.Column.whole;

import io.presswork.exporter.text.Spelling;
import io.presswork.exporter.text.WhiteSpace;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.FactKind;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a run: one of releases, one of each kind of fact. */
public final class Tables {

  private static final String JOINT = "; ";

  /** The column that says what was wrong with a release. */
  static final String ISSUES = "issues";

  /** One row for each release. */
  public static final Table<ReleaseEntry, ReleaseEntry> RELEASES =
      new Table<>(
          "releases",
          List::of,
          List.of(
              text("release_id", e -> e.release().id()),
              text("source", e -> e.release().source()),
              text("headline", e -> e.release().headline()),
              text("dateline_city", e -> ofDateline(e, Dateline::city)),
              day("dateline_date", e -> ofDateline(e, Dateline::date)),
              text("language", e -> e.release().language()),
              count(FactKind.ORGANISATION),
              count(FactKind.CITY),
              count(FactKind.AWARD),
              count(FactKind.QUOTE),
              text("duplicate_of", ReleaseEntry::duplicateOf),
              text(ISSUES, e -> String.join(JOINT, e.release().issues()))));

  private static final Table<ReleaseEntry, FactRow<Organisation>> ORGANISATIONS =
      new Table<>(
          Spelling.plural(FactKind.ORGANISATION),
          FactRow.split(Release::organisations),
          List.of(
              text("release_id", FactRow::releaseId),
              text("organisation", r -> r.fact().name()),
              text("aliases", r -> String.join(JOINT, r.fact().aliases())),
              whole("mentions", r -> r.fact().mentions().size()),
              text("first_section", r -> r.fact().mentions().get(0).section().label()),
              whole("first_begin", r -> r.fact().mentions().get(0).span().begin()),
              text("rule", r -> r.fact().mentions().get(0).rule())));

  private static final Table<ReleaseEntry, FactRow<City>> CITIES =
      new Table<>(
          Spelling.plural(FactKind.CITY),
          FactRow.split(Release::cities),
          List.of(
              text("release_id", FactRow::releaseId),
              text("city", r -> r.fact().name()),
              text("region", r -> r.fact().region()),
              text("country", r -> r.fact().country()),
              whole("mentions", r -> r.fact().mentions().size()),
              text("first_section", r -> r.fact().mentions().get(0).section().label()),
              whole("first_begin", r -> r.fact().mentions().get(0).span().begin()),
              text("rule", r -> r.fact().mentions().get(0).rule())));

  private static final Table<ReleaseEntry, FactRow<Award>> AWARDS =
      new Table<>(
          Spelling.plural(FactKind.AWARD),
          FactRow.split(Release::awards),
          List.of(
              text("release_id", FactRow::releaseId),
              text("award", r -> r.fact().name()),
              text("category", r -> r.fact().category()),
              text("recipient", r -> r.fact().recipient()),
              text("outcome", r -> r.fact().outcome().label()),
              whole("count", r -> r.fact().count()),
              text("granter", r -> r.fact().granter()),
              text("event", r -> r.fact().event()),
              whole("year", r -> r.fact().year()),
              text("sentence", r -> WhiteSpace.fold(r.fact().evidence().text())),
              whole("begin", r -> r.fact().evidence().begin()),
              whole("end", r -> r.fact().evidence().end()),
              decimal("confidence", r -> Spelling.confidence(r.fact().confidence())),
              text("rule", r -> r.fact().rule())));

  private static final Table<ReleaseEntry, FactRow<Quote>> QUOTES =
      new Table<>(
          Spelling.plural(FactKind.QUOTE),
          FactRow.split(Release::quotes),
          List.of(
              text("release_id", FactRow::releaseId),
              text("quote", r -> r.fact().text()),
              text("kind", r -> r.fact().kind().label()),
              text("speaker", r -> r.fact().speaker()),
              text("speaker_mention", r -> r.fact().speakerMention()),
              text("title", r -> r.fact().title()),
              text("organisation", r -> r.fact().organisation()),
              text("cue", r -> r.fact().cue()),
              whole("begin", r -> r.fact().parts().get(0).begin()),
              whole("end", r -> r.fact().parts().get(r.fact().parts().size() - 1).end()),
              decimal("confidence", r -> Spelling.confidence(r.fact().confidence())),
              text("rule", r -> r.fact().rule())));

  private static final List<Table<ReleaseEntry, ?>> ALL = collect();

  private Tables() {}

  /** All tables: releases first, then the facts in the order of {@link FactKind}. */
  public static List<Table<ReleaseEntry, ?>> all() {
    return ALL;
  }

  /** The table of a kind of fact. */
  public static Table<ReleaseEntry, ?> of(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> ORGANISATIONS;
      case CITY -> CITIES;
      case AWARD -> AWARDS;
      case QUOTE -> QUOTES;
    };
  }

  private static List<Table<ReleaseEntry, ?>> collect() {
    List<Table<ReleaseEntry, ?>> tables = new ArrayList<>();
    tables.add(RELEASES);
    for (FactKind kind : FactKind.values()) {
      tables.add(of(kind));
    }
    return List.copyOf(tables);
  }

  private static Column<ReleaseEntry> count(FactKind kind) {
    return whole(Spelling.plural(kind), e -> e.release().count(kind));
  }

  private static <T> @Nullable T ofDateline(
      ReleaseEntry entry, Function<Dateline, @Nullable T> field) {
    Dateline dateline = entry.release().dateline();
    return dateline == null ? null : field.apply(dateline);
  }
}
