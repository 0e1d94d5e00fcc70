package io.presswork.bench.jmh;

import io.presswork.bench.speed.TokenCounter;
import io.presswork.extractor.find.city.PlaceGazetteer;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.section.SectionFinder;
import io.presswork.extractor.text.TextView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's sample releases: one operation of a benchmark works on all of them. */
public final class Samples {

  private static final Path FOLDER = Path.of("samples", "releases");

  /**
   * A sample that was cut into its parts.
   *
   * @param view its cleaned text
   * @param layout its blocks
   */
  public record Cut(TextView view, Layout layout) {}

  private final List<SourceDocument> documents;
  private final int tokens;

  private Samples(List<SourceDocument> documents) {
    this.documents = documents;
    TokenCounter counter = new TokenCounter();
    this.tokens = documents.stream().mapToInt(document -> counter.count(document.text())).sum();
  }

  /**
   * Reads them; the working directory is the project's root.
   *
   * @throws UncheckedIOException if they are not there
   */
  public static Samples read() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return new Samples(
          files
              .filter(file -> file.getFileName().toString().endsWith(".txt"))
              .sorted()
              .map(Samples::document)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceDocument document(Path file) {
    try {
      return SourceDocument.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The samples in the order of their names. */
  public List<SourceDocument> documents() {
    return documents;
  }

  /** The samples, cleaned and cut into blocks. */
  public List<Cut> cut() {
    SectionFinder sections = new SectionFinder(PlaceGazetteer.load());
    return documents.stream()
        .map(document -> TextView.of(document.text()))
        .map(view -> new Cut(view, sections.find(view)))
        .toList();
  }

  /** Number of tokens of all samples, as CoreNLP counts them. */
  public int tokens() {
    return tokens;
  }
}
