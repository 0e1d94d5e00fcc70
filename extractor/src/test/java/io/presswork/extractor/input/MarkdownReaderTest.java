package io.presswork.extractor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private static String text(String... lines) throws UnreadableDocumentException {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new MarkdownReader().read(content).text();
  }

  @Test
  void markupIsTakenAway() throws Exception {
    assertThat(
            text(
                "# The _Trust_ wins ##",
                "",
                "**Aldmoor**, a [town](http://example.org/x \"t\") ![logo](l.png)with `code`",
                "and a second line.",
                "***",
                "> Said &amp; done <b>here</b><br>there \\*"))
        .isEqualTo(
            "The Trust wins\n\nAldmoor, a town with code\nand a second line.\n\n"
                + "Said & done here\nthere *");
  }

  @Test
  void bulletsStayInLines() throws Exception {
    assertThat(text("Winners:", "", "- One", "- Two, a", "  long one", "  - Inner", "", "End."))
        .isEqualTo("Winners:\n\n* One\n* Two, a\nlong one\n* Inner\n\nEnd.");
  }

  @Test
  void looseListsAreLinesToo() throws Exception {
    assertThat(text("* One", "", "* Two", "", "  more", "", "End."))
        .isEqualTo("* One\n* Two\nmore\n\nEnd.");
  }

  @Test
  void numbersOfListsStay() throws Exception {
    assertThat(text("3. Third", "4. Fourth", "", "2024. was a year"))
        .isEqualTo("3. Third\n4. Fourth\n5. was a year");
    assertThat(text("1. One", "   1. Inner", "2. Two")).isEqualTo("1. One\n1. Inner\n2. Two");
  }

  @Test
  void tablesAreLines() throws Exception {
    assertThat(text("| Category | Winner |", "| --- | --- |", "| Film | **Dusk** |", "| Score | |"))
        .isEqualTo("Category - Winner\nFilm - Dusk\nScore");
  }

  @Test
  void titleOfTheFrontMatterIsTheHeadline() throws Exception {
    assertThat(
            text(
                "---", "date: 2024-03-05", "title: \"The \\\"Trust\\\" wins\"", "---", "", "Body."))
        .isEqualTo("The \"Trust\" wins\n\nBody.");
    assertThat(text("+++", "title = 'It''s on'", "+++", "Body.")).isEqualTo("It's on\n\nBody.");
  }

  @Test
  void headingOutweighsTheFrontMatter() throws Exception {
    assertThat(text("---", "title: Site", "---", "# Head", "", "Body.")).isEqualTo("Head\n\nBody.");
  }

  @Test
  void ruleOnTopIsNoFrontMatter() throws Exception {
    assertThat(text("---", "", "Body.", "", "---", "End.")).isEqualTo("Body.\n\nEnd.");
  }

  @Test
  void endMarkStays() throws Exception {
    assertThat(text("Body.", "", "###", "", "About")).isEqualTo("Body.\n\n###\n\nAbout");
    assertThat(text("Body.", "", "# # #", "", "About")).isEqualTo("Body.\n\n###\n\nAbout");
  }

  @Test
  void blocksOfHtmlAreRead() throws Exception {
    assertThat(text("<p align=\"center\">FOR <b>IMMEDIATE</b> RELEASE</p>", "", "Body."))
        .isEqualTo("FOR IMMEDIATE RELEASE\n\nBody.");
  }
}
