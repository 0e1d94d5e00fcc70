package io.presswork.extractor.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of a release is. */
class SectionFinderTest {

  private static final String HEADLINE = "Larkfield Bakery opens a second oven in Belford";
  private static final String STORY =
      "The bakery by the harbour lit its second oven on Monday, and people from all over the valley"
          + " came to taste the first loaves.";

  private final SectionFinder finder = new SectionFinder(new Places());

  @Test
  void theFirstLineIsTheHeadline() {
    Layout layout = layout(HEADLINE + "\n\n" + STORY);
    assertThat(layout.headline()).isEqualTo(layout.first(Section.HEADLINE).orElseThrow());
    assertThat(layout.blocks())
        .extracting(Block::section)
        .containsExactly(Section.HEADLINE, Section.BODY);
  }

  @Test
  void storyWithoutHeadlineHasNone() {
    Layout layout = layout(STORY + "\n\n" + STORY);
    assertThat(layout.headline()).isNull();
    assertThat(layout.blocks()).extracting(Block::section).containsOnly(Section.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Top Banner",
        "Home > News > Bakery",
        "Share",
        "Skip to main content",
        "FOR IMMEDIATE RELEASE",
        "Press Release",
        "Embargoed until 6 am",
        "Facebook | Twitter | LinkedIn",
        "https://larkfield.example/news"
      })
  void linesOfThePageAroundItAreDebris(String debris) {
    String text = debris + "\n\n" + HEADLINE + "\n\n" + STORY;
    assertThat(sections(text, debris)).containsExactly(Section.NAVIGATION);
    assertThat(sections(text, HEADLINE)).containsExactly(Section.HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(0) comments",
        "Post a comment as Guest",
        "We use cookies to make this page better",
        "###",
        "-30-",
        "ENDS",
        "© Larkfield Bakery"
      })
  void linesBehindTheEndAreDebris(String debris) {
    String text = HEADLINE + "\n\n" + STORY + "\n\n" + debris;
    assertThat(sections(text, debris)).containsExactly(Section.NAVIGATION);
  }

  @Test
  void theLineBehindTheHeadlineCarriesItOn() {
    String text = HEADLINE + "\n\nFifty loaves on the first day\n\n" + STORY;
    assertThat(sections(text, "Fifty loaves on the first day"))
        .containsExactly(Section.SUBHEADLINE);
  }

  @Test
  void theDatelineIsCutFromTheStory() {
    String text = HEADLINE + "\n\nBELFORD, March 5, 2024 – " + STORY;
    Layout layout = layout(text);
    assertThat(layout.dateline().city()).isEqualTo("BELFORD");
    assertThat(layout.dateline().date()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(layout.first(Section.DATELINE).orElseThrow().text(text))
        .isEqualTo("BELFORD, March 5, 2024 –");
    assertThat(layout.first(Section.BODY).orElseThrow().text(text)).isEqualTo(STORY);
  }

  @Test
  void aDayAboveTheHeadlineDatesARelease() {
    Layout layout = layout("March 5, 2024\n\n" + HEADLINE + "\n\n" + STORY);
    assertThat(layout.dateline().date()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(layout.dateline().city()).isNull();
    assertThat(layout.headline().section()).isEqualTo(Section.HEADLINE);
  }

  @Test
  void aDayAboveTheHeadlineCompletesTheDateline() {
    Layout layout = layout("March 5, 2024\n\n" + HEADLINE + "\n\nBELFORD – " + STORY);
    assertThat(layout.dateline().city()).isEqualTo("BELFORD");
    assertThat(layout.dateline().date()).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void boilerplateLastsUntilTheContact() {
    String about = "Larkfield Bakery bakes bread in Belford and has done so since the flood.";
    String text =
        HEADLINE
            + "\n\n"
            + STORY
            + "\n\nAbout Larkfield Bakery\n\n"
            + about
            + "\n\nMedia contact:\nInes Okafor\nines@larkfield.example";
    assertThat(sections(text, "About Larkfield Bakery")).containsExactly(Section.ABOUT);
    assertThat(sections(text, about)).containsExactly(Section.ABOUT);
    assertThat(sections(text, "Media contact:")).containsExactly(Section.CONTACT);
    assertThat(sections(text, "Ines Okafor")).containsExactly(Section.CONTACT);
    assertThat(sections(text, "ines@larkfield.example")).containsExactly(Section.CONTACT);
  }

  @Test
  void whatStandsBehindTheEndMarkIsNoStory() {
    String text = HEADLINE + "\n\n" + STORY + "\n\n###\n\nLarkfield bakes bread in two ovens now.";
    assertThat(sections(text, "Larkfield bakes bread in two ovens now."))
        .containsExactly(Section.ABOUT);
  }

  @Test
  void aSentenceAboutSomethingIsStory() {
    String sentence =
        "About half of the loaves were sold before noon on the first day of the week.";
    assertThat(sections(HEADLINE + "\n\n" + STORY + "\n\n" + sentence, sentence))
        .containsExactly(Section.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "x", "•", "March 5, 2024", "About", "###", "Contact:"})
  void theSmallestTextsHaveALayout(String text) {
    Layout layout = layout(text);
    assertThat(layout.blocks()).allMatch(block -> block.end() <= text.length());
  }

  private Layout layout(String text) {
    return finder.find(TextView.of(text));
  }

  private List<Section> sections(String text, String line) {
    return layout(text).blocks().stream()
        .filter(block -> block.text(text).equals(line))
        .map(Block::section)
        .toList();
  }
}
