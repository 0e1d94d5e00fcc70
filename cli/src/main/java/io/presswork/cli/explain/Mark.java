package io.presswork.cli.explain;

import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.FactKind;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the text that a fact rests on.
 *
 * @param kind of the fact
 * @param span the words
 * @param label names of the facts, such as {@code o1}; several facts may rest on the same words
 */
record Mark(FactKind kind, Span span, String label) {

  /** All marks of a release, outer ones before inner ones. */
  static List<Mark> of(Release release) {
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (Organisation organisation : release.organisations()) {
      number++;
      for (Mention mention : organisation.mentions()) {
        marks.add(new Mark(FactKind.ORGANISATION, mention.span(), "o" + number));
      }
    }
    number = 0;
    for (City city : release.cities()) {
      number++;
      for (Mention mention : city.mentions()) {
        marks.add(new Mark(FactKind.CITY, mention.span(), "c" + number));
      }
    }
    number = 0;
    for (Award award : release.awards()) {
      marks.add(new Mark(FactKind.AWARD, award.evidence(), "a" + ++number));
    }
    number = 0;
    for (Quote quote : release.quotes()) {
      number++;
      for (Span part : quote.parts()) {
        marks.add(new Mark(FactKind.QUOTE, part, "q" + number));
      }
    }
    marks.sort(
        (a, b) ->
            a.span().begin() != b.span().begin()
                ? Integer.compare(a.span().begin(), b.span().begin())
                : Integer.compare(b.span().end(), a.span().end()));
    return joined(marks);
  }

  private static List<Mark> joined(List<Mark> sorted) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : sorted) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).kind == mark.kind
          && joined.get(last).span.equals(mark.span)) {
        String label = joined.get(last).label + "," + mark.label;
        joined.set(last, new Mark(mark.kind, mark.span, label));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  /** The sign before the words. */
  String opening() {
    return switch (kind) {
      case ORGANISATION, CITY -> "[";
      case AWARD -> "{";
      case QUOTE -> "<";
    };
  }

  /** The sign after the words. */
  String closing() {
    return switch (kind) {
      case ORGANISATION, CITY -> "]";
      case AWARD -> "}";
      case QUOTE -> ">";
    };
  }
}
