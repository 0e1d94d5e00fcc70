package io.presswork.extractor.engine.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Tokens, sentences and tags of the engine. */
class CoreNlpEngineTest {

  private static final CoreNlpEngine ENGINE = CoreNlpEngine.load();

  private static final String SENTENCE =
      "Maria Thompson of the Aldmoor Harbour Foundation moved from Denver to Leeds in May.";

  @Test
  void theSameSentenceGetsTheSameTagsAfterOtherDocuments() {
    List<Token> before = tokens(SENTENCE);
    for (int i = 0; i < 50; i++) {
      annotate("aldmoor foundation harbour thompson number " + i + " leeds maria denver. " + i);
    }
    assertThat(tokens(SENTENCE)).isEqualTo(before);
    assertThat(before).extracting(Token::name).contains(NameTag.PERSON, NameTag.LOCATION);
  }

  @Test
  void twoThreadsGetTheSameTags() {
    List<Token> alone = tokens(SENTENCE);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<List<Token>>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        all.add(CompletableFuture.supplyAsync(() -> tokens(SENTENCE), threads));
      }
      assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo(alone));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void tokensShowTheCharactersOfTheText() {
    String text = "“It’s (nearly) 5–6 % … of ``A&B'' — don't,” she said at 10:30 a.m. 🏆";
    for (Token token : tokens(text)) {
      assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
    }
  }

  @Test
  void everyTokenBelongsToOneSentence() {
    AnnotatedDocument document = annotate("One mill opened. Two closed! Did a third? It did.");
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      assertThat(sentence.size()).isPositive();
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(document.tokens().size());
    assertThat(document.sentences()).hasSize(4);
  }

  @Test
  void aSentenceWithoutAnEndIsCut() {
    AnnotatedDocument document = annotate("the river ran on and ".repeat(400));
    assertThat(document.sentences())
        .hasSizeGreaterThan(5)
        .allMatch(sentence -> sentence.size() <= 250);
  }

  @Test
  void debrisIsNotRead() {
    TextView view = TextView.of("Maria Thompson of Denver");
    Block block = new Block(0, view.text().length(), Shape.HEADING, Section.NAVIGATION);
    AnnotatedDocument document = ENGINE.annotate(view, new Layout(List.of(block), null, null));
    assertThat(document.tokens()).isEmpty();
  }

  @Test
  void aLineInCapitalsIsTaggedByTheCasingOfTheStory() {
    String text =
        "MARIA THOMPSON OPENS NEW OVEN FOR BAKERS\nThe new oven was opened by Maria Thompson, and"
            + " the bakers were glad of the new oven.";
    int line = text.indexOf('\n');
    Layout layout =
        new Layout(
            List.of(
                new Block(0, line, Shape.HEADING, Section.HEADLINE),
                new Block(line + 1, text.length(), Shape.PARAGRAPH, Section.BODY)),
            null,
            null);
    AnnotatedDocument document = ENGINE.annotate(TextView.of(text), layout);
    assertThat(document.tokens().subList(0, 7))
        .extracting(Token::text)
        .containsExactly("MARIA", "THOMPSON", "OPENS", "NEW", "OVEN", "FOR", "BAKERS");
    assertThat(document.tokens().subList(0, 7))
        .extracting(Token::name)
        .containsExactly(
            NameTag.PERSON,
            NameTag.PERSON,
            NameTag.NONE,
            NameTag.NONE,
            NameTag.NONE,
            NameTag.NONE,
            NameTag.NONE);
  }

  private static List<Token> tokens(String text) {
    return annotate(text).tokens();
  }

  private static AnnotatedDocument annotate(String text) {
    TextView view = TextView.of(text);
    Block block = new Block(0, view.text().stripTrailing().length(), Shape.PARAGRAPH, Section.BODY);
    return ENGINE.annotate(view, new Layout(List.of(block), null, null));
  }
}
