package io.presswork.exporter.summary;

import static io.presswork.exporter.table.Column.text;
import static io.presswork.exporter.table.Column.whole;

import io.presswork.exporter.table.Column;
import io.presswork.exporter.table.Table;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The tables of a summary: what an analyst asks next. */
public final class SummaryTables {

  private static final String JOINT = "; ";

  private static final Table<Summary, OrganisationSummary> ORGANISATIONS =
      new Table<>(
          "all_organisations",
          Summary::organisations,
          List.of(
              text("organisation", OrganisationSummary::name),
              whole("releases", OrganisationSummary::releases),
              whole("mentions", OrganisationSummary::mentions),
              whole("awards", OrganisationSummary::awards),
              whole("awards_won", OrganisationSummary::awardsWon),
              whole("quotes", OrganisationSummary::quotes),
              text("variants", o -> String.join(JOINT, o.variants())),
              text("first_release_id", OrganisationSummary::firstReleaseId)));

  private static final Table<Summary, CitySummary> CITIES =
      new Table<>(
          "all_cities",
          Summary::cities,
          List.of(
              text("city", CitySummary::name),
              text("region", CitySummary::region),
              text("country", CitySummary::country),
              whole("releases", CitySummary::releases),
              whole("mentions", CitySummary::mentions),
              whole("datelines", CitySummary::datelines),
              text("variants", c -> String.join(JOINT, c.variants()))));

  private static final Table<Summary, ProgrammeSummary> PROGRAMMES =
      new Table<>("award_programmes", Summary::programmes, programmeColumns());

  private static final Table<Summary, SpeakerSummary> SPEAKERS =
      new Table<>(
          "most_quoted",
          Summary::speakers,
          List.of(
              text("speaker", SpeakerSummary::name),
              text("title", SpeakerSummary::title),
              text("organisation", SpeakerSummary::organisation),
              whole("quotes", SpeakerSummary::quotes),
              whole("releases", SpeakerSummary::releases),
              text("other_titles", s -> String.join(JOINT, s.otherTitles())),
              text("variants", s -> String.join(JOINT, s.variants()))));

  private SummaryTables() {}

  /** All tables, in the order to show them. */
  public static List<Table<Summary, ?>> all() {
    return List.of(ORGANISATIONS, CITIES, PROGRAMMES, SPEAKERS);
  }

  private static List<Column<ProgrammeSummary>> programmeColumns() {
    List<Column<ProgrammeSummary>> columns = new ArrayList<>();
    columns.add(text("programme", ProgrammeSummary::name));
    columns.add(whole("year", ProgrammeSummary::year));
    columns.add(whole("releases", ProgrammeSummary::releases));
    columns.add(whole("recipients", ProgrammeSummary::recipients));
    for (Outcome outcome : Outcome.values()) {
      columns.add(whole(outcome.label(), p -> p.outcomes().get(outcome)));
    }
    columns.add(text("granter", ProgrammeSummary::granter));
    columns.add(text("variants", p -> String.join(JOINT, p.variants())));
    return columns;
  }
}
