package io.presswork.extractor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String STORY =
      "<p>ALDMOOR – The harbour trust has won two prizes for the new quay, which opened in March"
          + " after four years of work by more than a hundred people from the town.</p>"
          + "<p>“We built it for the town,” said Ines Okafor, its chief executive.</p>";

  private static final String STORY_TEXT =
      "ALDMOOR – The harbour trust has won two prizes for the new quay, which opened in March"
          + " after four years of work by more than a hundred people from the town.\n\n"
          + "“We built it for the town,” said Ines Okafor, its chief executive.";

  private static String text(String html) throws UnreadableDocumentException {
    return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static String body(String html) throws UnreadableDocumentException {
    return text("<html><body>" + html + "</body></html>");
  }

  @Test
  void furnitureIsLeftOut() throws Exception {
    assertThat(
            text(
                "<html><head><title>Trust wins | Site</title><script>var x = 1;</script></head><body>"
                    + "<header><a href=/>Site</a></header><nav><a href=/a>Home</a> News</nav>"
                    + "<div class=cookie-banner>We use cookies. Agree?</div>"
                    + "<div id=breadcrumbs><a href=/>Home</a> » <a href=/n>News</a></div>"
                    + "<div class=wrap><h1>Trust wins</h1>"
                    + STORY
                    + "<div class='share'><a href=x>Share</a> <a href=y>Post</a></div></div>"
                    + "<ul><li><a href=1>One</a><li><a href=2>Two</a><li><a href=3>Three</a></ul>"
                    + "<form><p>Leave a comment</p></form><aside>Read more</aside>"
                    + "<footer>© Site</footer></body></html>"))
        .isEqualTo("Trust wins\n\n" + STORY_TEXT);
  }

  @Test
  void markedStoryIsTaken() throws Exception {
    assertThat(body("<p>Teaser of another story.</p><article>" + STORY + "</article><p>Tail.</p>"))
        .isEqualTo(STORY_TEXT);
  }

  @Test
  void listOfTeasersIsNoStory() throws Exception {
    assertThat(body("<div>" + STORY + "</div><article>Short teaser.</article>"))
        .startsWith(STORY_TEXT);
  }

  @Test
  void titleOfThePageIsTheHeadlineWhereTheStoryHasNone() throws Exception {
    assertThat(text("<title>Trust wins two prizes - Aldmoor News</title><body>" + STORY))
        .isEqualTo("Trust wins two prizes\n\n" + STORY_TEXT);
    assertThat(text("<title>x</title><meta property=og:title content='Trust wins'><body>" + STORY))
        .isEqualTo("Trust wins\n\n" + STORY_TEXT);
  }

  @Test
  void headlineOutsideTheStoryIsKept() throws Exception {
    assertThat(body("<div><h1>Trust wins</h1></div><article>" + STORY + "</article>"))
        .isEqualTo("Trust wins\n\n" + STORY_TEXT);
  }

  @Test
  void headlineOfLowerLevelIsNotDoubled() throws Exception {
    assertThat(text("<title>Trust wins | Site</title><body><h2>Trust  wins</h2>" + STORY))
        .isEqualTo("Trust wins\n\n" + STORY_TEXT);
  }

  @Test
  void titleThatAddsTheKindOfPageIsNotDoubled() throws Exception {
    assertThat(
            text(
                "<title>Press release: Trust wins two prizes</title><p>Trust wins two prizes"
                    + STORY))
        .isEqualTo("Trust wins two prizes\n\n" + STORY_TEXT);
  }

  @Test
  void longTextStaysWhateverItsClass() throws Exception {
    String prose =
        "<p>" + "This is a long piece of prose that somebody wrote. ".repeat(20) + "</p>";

    assertThat(body(prose + "<div class='market-share'>" + prose + "</div>"))
        .contains("wrote.\n\nThis");
  }

  @Test
  void linesAndBlocksStayApart() throws Exception {
    assertThat(body("<div>One<br>two<p>Three</p>four<div>five</div></div>"))
        .isEqualTo("One\ntwo\n\nThree\n\nfour\n\nfive");
    assertThat(body("<p>One<br><br/>\n two</p>")).isEqualTo("One\n\ntwo");
    assertThat(body("<pre>One\n two\n\nthree</pre>")).isEqualTo("One\ntwo\n\nthree");
  }

  @Test
  void inlineElementsDoNotPartWords() throws Exception {
    assertThat(
            body("<p>Th<b>e</b>\n  <i>har&shy;bour</i>&nbsp;<span>trust</span>’s &amp; more</p>"))
        .isEqualTo("The harbour trust’s & more");
  }

  @Test
  void listItemsAreLines() throws Exception {
    assertThat(
            body("<p>Winners:</p><ul><li>One</li><li><p>Two</p><p>b</p><ul><li>In</ul></li></ul>E"))
        .isEqualTo("Winners:\n\n* One\n* Two\nb\n* In\n\nE");
  }

  @Test
  void listOfLinksThatIsAnnouncedStays() throws Exception {
    String links = "<ul><li><a href=1>One</a><li><a href=2>Two</a><li><a href=3>Three</a></ul>";

    assertThat(body("<p>The winners are:</p>" + links)).contains("* One\n* Two\n* Three");
    assertThat(body("<p>The end.</p>" + links)).isEqualTo("The end.");
  }

  @Test
  void rowsOfTablesAreLines() throws Exception {
    assertThat(
            body(
                "<table><thead><tr><th>Category<th>Winner<tbody><tr><td><p>Film</p><td><b>Dusk</b><tr><td>"
                    + "<td>Alone</table>after"))
        .isEqualTo("Category - Winner\nFilm - Dusk\n\nAlone\n\nafter");
  }

  @Test
  void tablesForLayoutAreBlocks() throws Exception {
    String cell = "<p>" + "Long words of a letter. ".repeat(20) + "</p>";

    assertThat(body("<table><tr><td>" + cell + "<td>" + cell + "</table>"))
        .doesNotContain(" - ")
        .contains("letter.\n\nLong");
  }

  @Test
  void quotationElementGetsItsMarks() throws Exception {
    assertThat(body("<p>She said <q>we won</q>.</p>")).isEqualTo("She said “we won”.");
  }

  @Test
  void declaredEncodingIsUsed() throws Exception {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Мэр";

    ExtractedText read = new HtmlReader().read(page.getBytes(cyrillic));

    assertThat(read.text()).isEqualTo("Мэр");
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void latinDeclaredOnUtf8IsNotBelieved() throws Exception {
    assertThat(text("<meta charset=iso-8859-1><p>Café")).isEqualTo("Café");
    byte[] latin = "<meta charset=iso-8859-1><p>Café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new HtmlReader().read(latin))
        .isEqualTo(new ExtractedText("Café", java.util.List.of()));
  }
}
