package io.presswork.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.presswork.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cleaned view and the way back to the original. */
class TextViewTest {

  @Test
  void plainTextStaysAsItIs() {
    String text = "The Trust won.\n\nIt rained – “hard”.";
    assertThat(view(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003", "\u3000", "\t", "\u0000", "\u007f", "\u001b"})
  void everyBlankIsABlank(String blank) {
    assertThat(view("Orrin" + blank + "Prize")).isEqualTo("Orrin Prize");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00ad", "\u200b", "\u200d", "\u202e", "\u2060", "\ufeff", "™", "®", "℠"})
  void invisibleCharactersAndTrademarkSignsAreDropped(String sign) {
    assertThat(view("Orrin" + sign + " Prize" + sign)).isEqualTo("Orrin Prize");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085"})
  void everyLineEndIsOneLineFeed(String end) {
    assertThat(view("Belford" + end + "Aldmoor")).isEqualTo("Belford\nAldmoor");
  }

  @Test
  void aWindowsBlankLineIsTwoLineFeeds() {
    assertThat(view("Belford\r\n\r\nAldmoor")).isEqualTo("Belford\n\nAldmoor");
  }

  @ParameterizedTest
  @CsvSource({
    "the Trustâ€™s mill, the Trust’s mill",
    "Ã‰cole OrsÃ©e, École Orsée",
    "Belford â€“ the mill, Belford – the mill",
    "â€œyesâ€, “yes”",
    "cafÃ© and thÃ©Ã¢tre, café and théâtre"
  })
  void misreadUtf8IsRepaired(String misread, String meant) {
    assertThat(view(misread)).isEqualTo(meant);
  }

  @Test
  void bytesWithoutACharacterAreRepairedToo() {
    // 0x8f has no character in Windows-1252; readers leave it as a control character.
    assertThat(view("ðŸ\u008f† won")).isEqualTo("🏆 won");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pâté", "Ângela", "São João", "château", "Ærø", "ð and þ", "Âge d’or"})
  void correctAccentsStay(String text) {
    assertThat(view(text)).isEqualTo(text);
  }

  @Test
  void aRepairedSignStandsForAllItsCharacters() {
    TextView view = TextView.of("a â€™ b");
    assertThat(view.span(2, 3)).isEqualTo(new Span(2, 5, "â€™"));
  }

  @Test
  void aSpanOfTheViewIsASpanOfTheOriginal() {
    String text = "The\u00a0Orrin\u00ad™  Prize";
    TextView view = TextView.of(text);
    int begin = view.text().indexOf("Orrin");
    Span span = view.span(begin, view.text().length());
    assertThat(span.text()).isEqualTo("Orrin\u00ad™  Prize");
    assertThat(span.begin()).isEqualTo(4);
  }

  @Test
  void aSpanOfNothingButAnInsertedBlankIsRefused() {
    TextView view = TextView.of("the Loan Fund.I greatly value it");
    int blank = view.text().indexOf(". I") + 1;
    assertThatIllegalArgumentException().isThrownBy(() -> view.span(blank, blank + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "the Loan Fund.The river rose, the Loan Fund. The river rose",
    "they are glad!Everyone came, they are glad! Everyone came",
    "is it so?Perhaps not, is it so? Perhaps not"
  })
  void gluedSentencesAreParted(String glued, String parted) {
    assertThat(view(glued)).isEqualTo(parted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see www.aldmoor.Com for more",
        "write to ines@mill.Org today",
        "J.R.Okafor wrote it",
        "the U.S.Senate met",
        "at 3.5 percent",
        "iPhone and eBay and McAldmoor",
        "Node.JS meets Asp.NET"
      })
  void addressesInitialsAndMixedCaseAreNotParted(String text) {
    assertThat(view(text)).isEqualTo(text);
  }

  @Test
  void aHeadingGluedToItsTextIsParted() {
    assertThat(view("Strong resultsThe river rose")).isEqualTo("Strong results\nThe river rose");
  }

  @Test
  void unbrokenRunsAreCutWithoutLosingACharacter() {
    String text = "x".repeat(1_000);
    TextView view = TextView.of(text);
    assertThat(view.text().split(" ")).allMatch(run -> run.length() <= 120);
    assertThat(view.text().replace(" ", "")).isEqualTo(text);
  }

  @Test
  void surrogatesAreNotCutApart() {
    String text = "🏆".repeat(500);
    for (String run : view(text).split(" ")) {
      assertThat(Character.isLowSurrogate(run.charAt(0))).as(run).isFalse();
    }
  }

  @Test
  void anEmptyTextHasAnEmptyView() {
    assertThat(view("")).isEmpty();
    assertThat(TextView.of("").originalBegin(0)).isZero();
  }

  @Test
  void everyCharacterOfTheViewLeadsBackInOrder() {
    Random random = new Random(11);
    String signs = "aZ .\n\r\t\u00a0\u00ad™â€™Ã©“x.Y\ud83c\udfc6\u0000";
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      TextView view = TextView.of(text.toString());
      int last = 0;
      for (int i = 0; i < view.text().length(); i++) {
        int begin = view.originalBegin(i);
        assertThat(begin).as(text.toString()).isBetween(last, text.length());
        last = begin;
      }
    }
  }

  private static String view(String text) {
    return TextView.of(text).text();
  }
}
