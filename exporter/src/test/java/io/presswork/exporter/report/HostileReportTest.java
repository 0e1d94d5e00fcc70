package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.ExportFormat;
import io.presswork.exporter.ExportOptions;
import io.presswork.exporter.ReleaseWriter;
import io.presswork.exporter.ReleaseWriters;
import io.presswork.exporter.Releases;
import io.presswork.model.FactKind;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that are markup, script or worse stand on the page as words, in whatever field they come.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReportTest {

  private static final String CALL = "top.hacked=1";

  /** More than fifty strings; what they would do if they were run is to set {@code hacked}. */
  private static final List<String> WORDS =
      List.of(
          "<script>" + CALL + "</script>",
          "</script><script>" + CALL + "</script>",
          "</SCRIPT ><SCRIPT>" + CALL + "//",
          "<!--<script>" + CALL + "</script>-->",
          "<!--<script>",
          "-->",
          "--!>",
          "<![CDATA[<script>" + CALL + "</script>]]>",
          "]]>",
          "<img src=x onerror=" + CALL + ">",
          "<img src=\"data:image/png;base64,AAAA\" onerror='" + CALL + "'>",
          "\"><img src=x onerror=" + CALL + ">",
          "'><svg onload=" + CALL + ">",
          "<svg><script>" + CALL + "</script></svg>",
          "<svg><animate onbegin=" + CALL + " attributeName=x>",
          "<iframe src=\"javascript:" + CALL + "\"></iframe>",
          "<iframe srcdoc=\"<script>" + CALL + "</script>\">",
          "<object data=\"javascript:" + CALL + "\">",
          "<embed src=\"javascript:" + CALL + "\">",
          "<base href=\"https://example.org/\">",
          "<link rel=stylesheet href=\"https://example.org/x.css\">",
          "<meta http-equiv=refresh content=\"0;url=https://example.org/\">",
          "<style>*{display:none}</style>",
          "</style><script>" + CALL + "</script>",
          "</title><script>" + CALL + "</script>",
          "</textarea><script>" + CALL + "</script>",
          "<body onload=" + CALL + ">",
          "<details open ontoggle=" + CALL + ">",
          "<input autofocus onfocus=" + CALL + ">",
          "<a href=\"javascript:" + CALL + "\">click</a>",
          "javascript:" + CALL,
          "\" onmouseover=\"" + CALL + "\" x=\"",
          "' onfocus='" + CALL + "' autofocus='",
          "` onclick=`" + CALL + "`",
          "<form action=\"https://example.org/\"><button>go</button></form>",
          "<math><mi//xlink:href=\"data:x,<script>" + CALL + "</script>\">",
          "<template><script>" + CALL + "</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=" + CALL + ">\">",
          "&lt;script&gt;" + CALL + "&lt;/script&gt;",
          "&#60;script&#62;" + CALL + "&#60;/script&#62;",
          "\\u003cscript\\u003e" + CALL + "\\u003c/script\\u003e",
          "\\\"};" + CALL + ";//",
          "\";" + CALL + ";\"",
          "\u2028" + CALL + "\u2029",
          "${" + CALL + "}",
          "{{" + CALL + "}}",
          "{{style}} {{script}} {{releases}} {{title}} {{policy}}",
          "$& $1 $` $'",
          "__proto__",
          "constructor",
          "toString",
          "#/../../etc/passwd",
          "%00%0a%zz",
          "\uD83D lone \uDE00",
          "\uFEFF\u202Ereversed\u202C",
          "\u0000\u0001\u001B[31m",
          "+ADw-script+AD4-" + CALL + "+ADw-/script+AD4-",
          "line\r\none\rtwo\nthree\ttab",
          "\u00A0",
          "<xss style=\"position:fixed\" onclick=" + CALL + ">x</xss>");

  /** The tags below the reader, in order: what the page is made of, without any words. */
  private static final String SKELETON =
      "Array.from(document.querySelectorAll('body *:not(script):not(#list *):not(#organisations *)"
          + ":not(#overview *)')).map(e => e.tagName + '.' + e.parentElement.tagName).join(' ')";

  private static Browser browser;

  @TempDir static Path directory;

  @BeforeAll
  static void writeAndStart() throws IOException {
    browser = Browser.start();
    write("report", WORDS);
    write("plain", WORDS.stream().map(words -> "plain").toList());
    List<ReviewedRelease> reviews = new ArrayList<>();
    List<ReviewedRelease> plain = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      reviews.add(review("r" + i, WORDS.get(i)));
      plain.add(review("r" + i, "plain"));
    }
    ReviewReport.write(directory.resolve("review.html"), reviews, measures(WORDS.get(0)));
    ReviewReport.write(directory.resolve("review-plain.html"), plain, measures("plain"));
  }

  private static void write(String name, List<String> words) throws IOException {
    Path folder = directory.resolve(name);
    try (ReleaseWriter writer =
        ReleaseWriters.open(folder, EnumSet.of(ExportFormat.HTML), ExportOptions.defaults())) {
      for (int i = 0; i < words.size(); i++) {
        writer.write(Releases.saying("r" + i, words.get(i)));
      }
      writer.commit();
    }
  }

  private static List<MeasureRow> measures(String words) {
    return List.of(new MeasureRow(words, 1, 1, 1, .5, .5, .5));
  }

  private static ReviewedRelease review(String id, String words) {
    Release release = Releases.saying(id, words);
    return new ReviewedRelease(
        release,
        List.of(
            new FactReview(FactKind.CITY, 0, Verdict.WRONG, words),
            new FactReview(FactKind.AWARD, 0, Verdict.PARTLY, words)),
        List.of(
            new MissedFact(
                FactKind.QUOTE, words, List.of(release.awards().get(0).evidence()), words)));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void thereAreFiftyOfThem() {
    assertThat(WORDS).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void hostileReleasesLeaveThePageAsItIs() {
    assertUnchanged(
        directory.resolve("report/report.html"), directory.resolve("plain/report.html"));
  }

  @Test
  void hostileLabelsLeaveThePageAsItIs() {
    assertUnchanged(directory.resolve("review.html"), directory.resolve("review-plain.html"));
  }

  private void assertUnchanged(Path hostile, Path plain) {
    // The first one: all later ones are copies of it, and say so.
    browser.open(plain, "#/r0");
    lookAtEverything();
    Object skeleton = browser.value(SKELETON);
    Object scripts = browser.value("document.scripts.length");

    browser.open(hostile, "");
    assertThat(browser.value("document.scripts.length")).isEqualTo(scripts);
    assertThat(browser.all("#list .row")).hasSize(WORDS.size());
    for (int i = 0; i < WORDS.size(); i++) {
      String words = WORDS.get(i);
      browser.run("location.hash = '#/r" + i + "'");
      browser.value("new Promise(done => setTimeout(done))");
      lookAtEverything();

      for (String place : List.of("#text", ".reader-head h2")) {
        assertThat(
                browser.value(
                    "document.querySelector('" + place + "').textContent === " + literal(words)))
            .as("%s holds %s", place, words)
            .isEqualTo(true);
      }
      assertThat(browser.value(SKELETON)).as("the page at %s", words).isEqualTo(skeleton);
    }
    assertThat(browser.value("top.hacked === undefined")).isEqualTo(true);
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.value("location.protocol")).isEqualTo("file:");
    browser.assertQuiet();
  }

  /** Opens the card and every row. */
  private static void lookAtEverything() {
    browser.run(
        "document.querySelectorAll('.fact').forEach(fact => fact.click());"
            + "document.querySelector('#text mark').focus();"
            + "document.querySelector('#text mark')"
            + ".dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))");
  }

  /** A string of the page's language that holds these words, lone surrogates too. */
  private static String literal(String words) {
    StringBuilder literal = new StringBuilder("'");
    words.chars().forEach(unit -> literal.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return literal.append('\'').toString();
  }
}
