package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in quotation marks, told from words that somebody said. */
class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"“|The| Silence|” won", "\"|The| Silence|\" won", "‘|The| Silence|’ won"})
  void titleEndsAtTheMarkOfTheSameFamily(String text) {
    assertThat(end(text)).as(text).isEqualTo(3);
  }

  @Test
  void apostropheInsideSingleMarksDoesNotEndTheTitle() {
    assertThat(end("‘|The| Keeper|’|s| Wife|’ won")).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // words that somebody said
        "“|We| were so happy to come here|” said",
        // no mark at the token
        "The| Silence|”",
        // not closed, or with a mark of another family
        "“|The| Silence| won",
        "“|The| Silence|’ won"
      })
  void elseThereIsNoTitle(String text) {
    assertThat(end(text)).as(text).isEqualTo(-1);
  }

  @Test
  void titleIsNotLongerThanAName() {
    assertThat(end("“" + "|Very ".repeat(13).strip() + "|”")).isEqualTo(14);
    assertThat(end("“" + "|Very ".repeat(14).strip() + "|”")).isEqualTo(-1);
  }

  @Test
  void titleEndsBeforeTheLimit() {
    List<Token> tokens = tokens("“|The| Silence|” won");
    QuotationMarks marks = new QuotationMarks(document("“The Silence” won", tokens));
    assertThat(marks.end(0, 4)).isEqualTo(3);
    assertThat(marks.end(0, 3)).isEqualTo(-1);
  }

  private static int end(String text) {
    List<Token> tokens = tokens(text);
    return new QuotationMarks(document(text.replace("|", ""), tokens)).end(0, tokens.size());
  }

  /** Bars and blanks part the tokens; bars are no part of the text. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String piece : text.split("\\|", -1)) {
      boolean first = true;
      for (String word : piece.split(" ", -1)) {
        begin += first ? 0 : 1;
        if (!word.isEmpty()) {
          boolean spaced = !first || begin == 0;
          tokens.add(Token.of(begin, begin + word.length(), word, NameTag.NONE, spaced));
        }
        begin += word.length();
        first = false;
      }
    }
    return tokens;
  }

  private static AnnotatedDocument document(String text, List<Token> tokens) {
    Block block = new Block(0, text.length(), Block.Shape.PARAGRAPH, Section.BODY);
    return new AnnotatedDocument(
        TextView.of(text),
        new Layout(List.of(block), null, null),
        List.of(new Sentence(0, tokens.size(), block)),
        tokens);
  }
}
