package io.presswork.extractor.engine.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.engine.NameTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our decoder must say what CoreNLP's own says, of whatever words. */
class NameTaggerTest {

  private static final Path SAMPLES = Path.of("../samples/releases");
  private static final NameTagger OURS = NameTagger.load();
  private static final CRFClassifier<CoreLabel> THEIRS = theirs();

  private static CRFClassifier<CoreLabel> theirs() {
    Properties properties = new Properties();
    // It would otherwise learn words from one sentence and so treat the next differently.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(ModelCompiler.MODEL, properties);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> theirTags(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      labels.add(label);
    }
    return THEIRS.classifySentence(labels).stream()
        .map(label -> label.get(AnswerAnnotation.class))
        .toList();
  }

  private static List<String> ourTags(List<String> words) {
    return OURS.tag(words).stream().map(CoreNlpModel::nameOf).toList();
  }

  private static List<List<String>> sampleSentences() {
    List<List<String>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readString(file).split("(?<=[.!?”])\\s+|\n", -1)) {
          // Words and signs apart, roughly as the tokenizer does.
          String[] words = line.strip().split("\\s+|(?=[,.:;!?”’)])|(?<=[“‘(])", -1);
          List<String> sentence = Stream.of(words).filter(word -> !word.isEmpty()).toList();
          if (!sentence.isEmpty()) {
            sentences.add(sentence);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  @Test
  void agreesWithCoreNlpOnAllSamples() {
    List<List<String>> sentences = sampleSentences();
    assertThat(sentences).hasSizeGreaterThan(300);
    for (List<String> sentence : sentences) {
      assertThat(ourTags(sentence)).as("%s", sentence).isEqualTo(theirTags(sentence));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour honours Theatre theatres centre programme programmes monday",
        "Lambda alphabet betamax Iota-Rho sigma tau UPSILON epsilonOmega",
        "10 2019 1,200 3rd B2B 24/7 A-1 O'Neil d'Or mcDonald MacDonald iPhone",
        "Müller Łódź ISTANBUL istanbul Ça ﬁn ǅungla ß 東京 🏆 …",
        "> < <> >< <a> |C -WORD|C null - ... ### # #<a#",
        "Vane said Mr Vane , who met Vane and Vane , is the same Vane as that Vane .",
        "the the the the the the of of of of of of",
        "X",
        "won"
      })
  void agreesWithCoreNlpOnOddWords(String sentence) {
    List<String> words = List.of(sentence.split(" ", -1));
    assertThat(ourTags(words)).isEqualTo(theirTags(words));
  }

  @Test
  void agreesWithCoreNlpOnSentencesOfShuffledWords() {
    List<String> words = sampleSentences().stream().flatMap(List::stream).toList();
    Random random = new Random(17);
    for (int i = 0; i < 200; i++) {
      List<String> sentence = new ArrayList<>();
      int length = 1 + random.nextInt(60);
      for (int k = 0; k < length; k++) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      assertThat(ourTags(sentence)).as("%s", sentence).isEqualTo(theirTags(sentence));
    }
  }

  @Test
  void nothingHasNoTags() {
    assertThat(OURS.tag(List.of())).isEmpty();
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    List<List<String>> sentences = sampleSentences().subList(0, 100);
    List<List<NameTag>> alone = sentences.stream().map(OURS::tag).toList();
    NameTagger shared = NameTagger.load();
    List<CompletableFuture<List<List<NameTag>>>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(CompletableFuture.supplyAsync(() -> sentences.stream().map(shared::tag).toList()));
    }
    assertThat(all).allSatisfy(tags -> assertThat(tags.join()).isEqualTo(alone));
  }
}
