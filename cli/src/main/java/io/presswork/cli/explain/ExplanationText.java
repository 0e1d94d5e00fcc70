package io.presswork.cli.explain;

import io.presswork.extractor.Explanation;
import io.presswork.model.Dateline;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An explanation as a page: the release's text, section by section, with signs around the words
 * that facts rest on; then every fact with its rule or model and its offsets; then the near misses.
 */
public final class ExplanationText {

  private ExplanationText() {}

  /**
   * Writes the page, lines ended by LF.
   *
   * @param columns width of its lines
   * @param colours whether it may hold escape sequences
   */
  public static String render(Explanation explanation, int columns, boolean colours) {
    Page page = new Page(columns, colours);
    Release release = explanation.release();
    head(release, page);
    MarkedText marked = new MarkedText(release.text(), Mark.of(release));
    for (Explanation.SectionSpan section : sections(explanation)) {
      Span span = section.span();
      page.rule(section.section().label(), span.begin() + "–" + span.end());
      marked.lines(span).forEach(line -> page.line(0, line));
    }
    new Legend(page).write(explanation);
    return page.toString();
  }

  private static void head(Release release, Page page) {
    page.line(0, new StyledText().add(release.source(), Style.TITLE));
    String language =
        release.language() == null
            ? "not told"
            : Locale.forLanguageTag(release.language()).getDisplayLanguage(Locale.ENGLISH);
    field("language", language, page);
    field("headline", Objects.requireNonNullElse(release.headline(), "none"), page);
    Dateline dateline = release.dateline();
    String place =
        dateline == null
            ? "none"
            : Stream.of(dateline.city(), dateline.region(), dateline.country(), dateline.date())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    field("dateline", place, page);
    release.issues().forEach(issue -> field("issue", issue, page));
    field(
        "signs",
        "[organisation or city], {evidence of an award}, <quote>, each with its number in the lists"
            + " below",
        page);
  }

  private static void field(String name, String value, Page page) {
    page.line(
        10,
        new StyledText()
            .add(String.format(Locale.ROOT, "%-10s", name), Style.FAINT)
            .add(value, Style.PLAIN));
  }

  /** The sections; whatever stands between them goes with the one before it, so nothing is lost. */
  private static List<Explanation.SectionSpan> sections(Explanation explanation) {
    String text = explanation.release().text();
    List<Explanation.SectionSpan> whole = new ArrayList<>();
    int begin = 0;
    Section section = Section.BODY;
    for (Explanation.SectionSpan next : explanation.sections()) {
      add(section, text, begin, next.span().begin(), whole);
      section = next.section();
      begin = next.span().begin();
    }
    add(section, text, begin, text.length(), whole);
    return whole;
  }

  private static void add(
      Section section, String text, int begin, int end, List<Explanation.SectionSpan> sections) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sections.add(new Explanation.SectionSpan(section, Span.of(text, from, to)));
    }
  }
}
