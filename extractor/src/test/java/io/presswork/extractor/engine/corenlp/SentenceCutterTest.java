package io.presswork.extractor.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tokens and sentences of single blocks. */
class SentenceCutterTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @Test
  void theTokenizerPartsNoShortWord() {
    for (String word : shortWords()) {
      assertThat(SentenceCutter.tokenize(word)).extracting(CoreLabel::word).containsExactly(word);
    }
  }

  @Test
  void aShortLineIsTheTokenThatTheTokenizerWouldMakeOfIt() {
    for (String line : List.of("a", "B", "No", "CEO", "inc")) {
      CoreLabel token = onlyToken("x\n" + line, 2);
      CoreLabel expected = SentenceCutter.tokenize(line).get(0);
      assertThat(token.word()).isEqualTo(expected.word());
      assertThat(token.originalText()).isEqualTo(expected.originalText());
      assertThat(token.beginPosition()).isEqualTo(2);
      assertThat(token.endPosition()).isEqualTo(2 + line.length());
    }
  }

  /** Every word of one to three letters, small and with a capital and in capitals. */
  private static List<String> shortWords() {
    List<String> small = new ArrayList<>();
    for (String a : LETTERS.split("")) {
      small.add(a);
      for (String b : LETTERS.split("")) {
        small.add(a + b);
        for (String c : LETTERS.split("")) {
          small.add(a + b + c);
        }
      }
    }
    List<String> words = new ArrayList<>(small);
    small.forEach(
        word -> words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
    small.forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
    return words;
  }

  private static CoreLabel onlyToken(String text, int begin) {
    Block block = new Block(begin, text.length(), Block.Shape.HEADING, Section.BODY);
    List<List<CoreLabel>> sentences = SentenceCutter.cut(TextView.of(text), block);
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0)).hasSize(1);
    return sentences.get(0).get(0);
  }
}
