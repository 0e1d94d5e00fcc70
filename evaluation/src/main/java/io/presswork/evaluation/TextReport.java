package io.presswork.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes a report as plain text. */
public final class TextReport {

  private static final int TEXT_LIMIT = 160;

  private TextReport() {}

  /** The whole report: {@link #summary}, {@link #documents} and {@link #errors}. */
  public static String render(EvaluationReport report) {
    return summary(report) + "\n" + documents(report) + "\n" + errors(report);
  }

  /** What was compared, and the scores over all releases. */
  public static String summary(EvaluationReport report) {
    StringBuilder out = new StringBuilder();
    int size = report.documents().size();
    int missing = report.withoutExtraction().size();
    out.append("Labelled releases: ").append(size).append("; extracted: ").append(size - missing);
    out.append(".\n");
    list(out, "Without an extraction, all their facts count as missed", report.withoutExtraction());
    list(out, "Extracted without labels, not scored", report.withoutLabels());
    if (missing == size && !report.withoutLabels().isEmpty()) {
      out.append("No identifier is on both sides: was the same folder given to both?\n");
    }
    out.append(
        "Strict: the same words but for case, punctuation around them and a leading article.\n");
    out.append(
        "Partial: at least half of the words in common (awards: 0.6), or a speaker's last name.\n\n");
    AsciiTable table =
        new AsciiTable(List.of("", "labels", "strict P", "R", "F1", "partial P", "R", "F1"));
    for (Measure measure : Measure.values()) {
      MeasureScore score = report.score(measure);
      List<String> row = new ArrayList<>();
      row.add(measure.label());
      row.add(Integer.toString(score.strict().gold()));
      row.addAll(numbers(score.strict()));
      row.addAll(numbers(score.partial()));
      table.row(row);
    }
    out.append(table.render());
    out.append("\nFields of what was found (right: the same words; near: 0.6 of the words):\n\n");
    AsciiTable fields = new AsciiTable(List.of("", "labels", "right", "near", "not labelled"));
    for (Field field : Field.values()) {
      FieldScore score = report.field(field);
      fields.row(
          List.of(
              field.label(),
              Integer.toString(score.asked()),
              score.asked() == 0 ? "-" : number(score.strict()),
              score.asked() == 0 ? "-" : number(score.partial()),
              Integer.toString(score.extra())));
    }
    return out.append(fields.render()).toString();
  }

  /** Strict F1 of every release, and the mean over those that have such facts. */
  public static String documents(EvaluationReport report) {
    List<String> header = new ArrayList<>(List.of("strict F1"));
    for (Measure measure : Measure.values()) {
      header.add(measure.label());
    }
    AsciiTable table = new AsciiTable(header);
    for (DocumentScore document : report.documents()) {
      List<String> row = new ArrayList<>(List.of(document.id()));
      for (Measure measure : Measure.values()) {
        Score score = document.score(measure).strict();
        row.add(score.equals(Score.NONE) ? "-" : number(score.f1()));
      }
      table.row(row);
    }
    List<String> mean = new ArrayList<>(List.of("mean"));
    for (Measure measure : Measure.values()) {
      OptionalDouble value = report.meanF1(measure);
      mean.add(value.isPresent() ? number(value.getAsDouble()) : "-");
    }
    table.row(mean);
    return table.render();
  }

  /** Every strict error; those that a measure shares with its base are only counted. */
  public static String errors(EvaluationReport report) {
    StringBuilder out = new StringBuilder();
    out.append("Errors (~: none where partial matches count)\n");
    for (Measure measure : Measure.values()) {
      List<EvaluationError> errors =
          report.errors().stream().filter(error -> error.measure() == measure).toList();
      out.append('\n').append(measure.label()).append(": ").append(errors.size()).append('\n');
      errors.stream().filter(error -> !error.repeated()).forEach(error -> line(out, error));
      long repeated = errors.stream().filter(EvaluationError::repeated).count();
      if (repeated > 0) {
        out.append("  and ").append(repeated).append(" that are listed under ");
        out.append(measure.base().map(Measure::label).orElse("")).append('\n');
      }
    }
    List<FieldError> fields = report.fieldErrors();
    out.append("\nfields: ").append(fields.size()).append('\n');
    fields.forEach(error -> line(out, error));
    return out.toString();
  }

  private static void line(StringBuilder out, EvaluationError error) {
    out.append(error.partial() ? "~ " : "  ");
    out.append(error.documentId()).append(": ").append(error.type().label()).append(' ');
    out.append(cut(error.text()));
    if (error.nearest() != null) {
      out.append(error.type() == EvaluationError.Type.MISSED ? " | extracted: " : " | label: ");
      out.append(cut(error.nearest()));
    }
    out.append('\n');
  }

  private static void line(StringBuilder out, FieldError error) {
    out.append(error.near() ? "~ " : "  ");
    out.append(error.documentId()).append(": ").append(error.field().label()).append(" of ");
    out.append(cut(error.fact())).append(" is ").append(cut(error.expected()));
    out.append(" | extracted: ");
    out.append(error.extracted() == null ? "nothing" : cut(error.extracted())).append('\n');
  }

  private static void list(StringBuilder out, String title, List<String> ids) {
    if (!ids.isEmpty()) {
      out.append(title).append(": ").append(String.join(", ", ids)).append(".\n");
    }
  }

  private static List<String> numbers(Score score) {
    return score.equals(Score.NONE)
        ? List.of("-", "-", "-")
        : List.of(number(score.precision()), number(score.recall()), number(score.f1()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String cut(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]++", " ");
    return line.length() <= TEXT_LIMIT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, TEXT_LIMIT))) + "...";
  }
}
