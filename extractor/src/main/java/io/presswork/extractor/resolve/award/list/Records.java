package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.Row.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells entries that go over several lines: a name, and below it what the person does or won it
 * for. Only the first line of such a record is an entry.
 */
final class Records {

  /** A name with its employer is not longer, in words. */
  private static final int LONGEST_NAME = 14;

  private final ListWords words;

  Records(ListWords words) {
    this.words = words;
  }

  /** The rows of a run without the lines that only go on about the entry above them. */
  List<Row> entries(List<Row> run) {
    List<List<Row>> paragraphs = paragraphs(run);
    Map<String, Integer> labels = labels(paragraphs);
    int records = 0;
    for (List<Row> paragraph : paragraphs) {
      records += isRecord(paragraph, labels) ? 1 : 0;
    }
    if (records < 2) {
      return run;
    }
    List<Row> entries = new ArrayList<>();
    for (List<Row> paragraph : paragraphs) {
      entries.addAll(isRecord(paragraph, labels) ? paragraph.subList(0, 1) : paragraph);
    }
    return entries;
  }

  private static List<List<Row>> paragraphs(List<Row> run) {
    List<List<Row>> paragraphs = new ArrayList<>();
    for (Row row : run) {
      if (paragraphs.isEmpty() || row.afterBlank()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(row);
    }
    return paragraphs;
  }

  /** How often each label before a colon opens a line that is not the first of its paragraph. */
  private static Map<String, Integer> labels(List<List<Row>> paragraphs) {
    Map<String, Integer> labels = new HashMap<>();
    for (List<Row> paragraph : paragraphs) {
      for (Row row : paragraph.subList(1, paragraph.size())) {
        String label = label(row);
        if (!label.isEmpty()) {
          labels.merge(label, 1, Integer::sum);
        }
      }
    }
    return labels;
  }

  private static String label(Row row) {
    int colon = row.text().text().indexOf(": ");
    return colon < 0 ? "" : row.text().text().substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /** A name over lines that are roles, or that carry a label which other records carry too. */
  private boolean isRecord(List<Row> paragraph, Map<String, Integer> labels) {
    String first = paragraph.get(0).text().text();
    boolean name =
        paragraph.size() > 1
            && paragraph.stream().noneMatch(row -> row.kind() == Kind.ITEM)
            && LineText.words(first) <= LONGEST_NAME
            && !first.endsWith(":")
            && words.grades().prefix(first) == null
            && words.awardness(first) < 3;
    if (!name) {
      return false;
    }
    Row second = paragraph.get(1);
    String label = label(second);
    boolean labelled =
        labels.getOrDefault(label, 0) > 1
            && words.grades().whole(label) == null
            && words.awardness(label) < 3;
    boolean role = label.isEmpty() && words.isRole(second.text().text());
    return labelled || role;
  }
}
