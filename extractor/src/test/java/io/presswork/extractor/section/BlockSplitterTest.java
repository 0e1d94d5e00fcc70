package io.presswork.extractor.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.section.Block.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one block ends and the next begins. */
class BlockSplitterTest {

  @Test
  void blankLinesPartBlocks() {
    assertThat(texts("One mill.\n\nTwo mills.\n \n\nThree."))
        .containsExactly("One mill.", "Two mills.", "Three.");
  }

  @Test
  void lineEndsPartBlocksToo() {
    assertThat(texts("A headline\nThe mill opened its gates.")).hasSize(2);
  }

  @Test
  void linesWrappedAtAFixedWidthAreOneParagraph() {
    String wrapped =
        """
        The old mill by the harbour opened its gates on Monday after
        two years of work, and bakers from all over the valley came to
        see the new wheel, which turns by day and by night and feeds the
        bakery next door.

        The wheel was made by hand.""";
    assertThat(texts(wrapped)).hasSize(2).last().isEqualTo("The wheel was made by hand.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"• ", "* ", "- ", "– ", "1. ", "12) ", "✓ ", "▪"})
  void aBulletMakesAnItemAndIsNoPartOfIt(String bullet) {
    List<Block> blocks = blocks("Winners\n" + bullet + "Larkfield Bakery");
    String view = "Winners\n" + bullet + "Larkfield Bakery";
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1).shape()).isEqualTo(Shape.ITEM);
    assertThat(blocks.get(1).text(view)).isEqualTo("Larkfield Bakery");
  }

  @Test
  void bulletsInsideALinePartIt() {
    assertThat(texts("Winners: • Larkfield Bakery • Aldmoor Mill"))
        .containsExactly("Winners:", "Larkfield Bakery", "Aldmoor Mill");
  }

  @Test
  void anAsteriskInsideASentenceIsNoBullet() {
    assertThat(texts("It costs 5* more, they said, and a*b is a product.")).hasSize(1);
  }

  @Test
  void aLineWithoutAFullStopIsAHeading() {
    assertThat(blocks("Mill opens its gates").get(0).shape()).isEqualTo(Shape.HEADING);
    assertThat(blocks("The mill opened its gates.").get(0).shape()).isEqualTo(Shape.PARAGRAPH);
    assertThat(blocks("word ".repeat(60)).get(0).shape()).isEqualTo(Shape.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "•", "•\n•\n", " - "})
  void nothingButSignsHoldsNoWordyBlock(String text) {
    assertThat(texts(text)).allMatch(block -> block.length() == 1);
  }

  @Test
  void blocksDoNotOverlapAndLoseNoWord() {
    String text = "A – b\n\n* One two\n* Three\n1) Four • Five\n\n   Six   \nSeven";
    int last = 0;
    StringBuilder words = new StringBuilder();
    for (Block block : blocks(text)) {
      assertThat(block.begin()).isGreaterThanOrEqualTo(last);
      last = block.end();
      words.append(block.text(text));
    }
    assertThat(words.toString().replaceAll("\\W", ""))
        .isEqualTo("AbOneTwoThreeFourFiveSixSeven".replace("Two", "two"));
  }

  private static List<Block> blocks(String text) {
    return new BlockSplitter(text).split();
  }

  private static List<String> texts(String text) {
    return blocks(text).stream().map(block -> block.text(text)).toList();
  }
}
