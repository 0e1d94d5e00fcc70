package io.presswork.extractor.engine.corenlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.crf.NameTagger;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.section.SectionFinder;
import io.presswork.extractor.text.TextView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Tags texts by our decoder and by CoreNLP's own, on exactly the sentences that the engine makes,
 * and shows every token that the two label differently.
 */
public final class LabelCheck {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final NameTagger ours = NameTagger.load();
  private final CRFClassifier<CoreLabel> theirs;
  private final SectionFinder sections = new SectionFinder(PlaceGazetteer.load());
  private long tokens;
  private long differences;

  private LabelCheck() throws IOException {
    Properties properties = new Properties();
    // It would otherwise learn words from one text and so treat the next differently.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      theirs = CRFClassifier.getClassifier(MODEL, properties);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Prints a line for each source of texts.
   *
   * @param sources folders of {@code .txt} files, or files of {@code {"id", "text"}} lines
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] sources) throws IOException {
    for (String source : sources) {
      LabelCheck check = new LabelCheck();
      Path path = Path.of(source);
      check.all(Files.isDirectory(path) ? folder(path) : lines(path));
      System.out.printf(
          "%s: %,d tokens, %d labelled differently, %.4f %% the same%n",
          path.getFileName(),
          check.tokens,
          check.differences,
          100.0 * (check.tokens - check.differences) / check.tokens);
    }
  }

  private static List<String> folder(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static List<String> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode object = json.readTree(line);
      if (object.has("text")) {
        texts.add(object.get("text").asText());
      }
    }
    return texts;
  }

  private void all(List<String> texts) {
    CoreNlpEngine engine = new CoreNlpEngine(this::tag);
    for (String text : texts) {
      TextView view = TextView.of(text);
      engine.annotate(view, sections.find(view));
    }
  }

  private List<NameTag> tag(List<String> words) {
    List<NameTag> tags = ours.tag(words);
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      labels.add(label);
    }
    labels = theirs.classifySentence(labels);
    for (int i = 0; i < words.size(); i++) {
      show(words, i, tags.get(i), labels.get(i).get(AnswerAnnotation.class));
    }
    return tags;
  }

  @SuppressWarnings("SystemOut")
  private void show(List<String> words, int at, NameTag our, String their) {
    tokens++;
    String name =
        switch (our) {
          case NONE -> "O";
          case PERSON -> "PERSON";
          case ORGANISATION -> "ORGANIZATION";
          case LOCATION -> "LOCATION";
        };
    if (!name.equals(their)) {
      differences++;
      System.out.printf("%s: %s, not %s, in: %s%n", words.get(at), name, their, words);
    }
  }
}
