package io.presswork.cli.review;

import io.presswork.evaluation.label.LabelFile;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.exporter.json.ReleaseJsonParser;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The whole releases of an extraction that was read for its scores: a page needs their texts and
 * offsets.
 */
public final class EarlierExtraction {

  private final Set<String> labelled;
  private final GoldTexts texts;
  private final List<Release> releases = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private EarlierExtraction(LabelSet gold) {
    this.labelled = gold.releases().stream().map(LabelledRelease::id).collect(Collectors.toSet());
    this.texts = new GoldTexts(gold.texts());
  }

  /**
   * What was read.
   *
   * @param releases the labelled ones, those with a fault left out
   * @param faults one line of plain words for each of those: file, release, and what is missing
   */
  public record Result(List<Release> releases, List<String> faults) {

    /** Copies the lists. */
    public Result {
      releases = List.copyOf(releases);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads the releases of an extraction that have labels. The text of each is that in its JSON,
   * else the one beside its labels.
   *
   * @throws IOException if a file can no longer be read
   */
  public static Result read(LabelSet gold, LabelSet extracted) throws IOException {
    EarlierExtraction extraction = new EarlierExtraction(gold);
    for (Path file : new TreeSet<>(extracted.files().values())) {
      extraction.read(file);
    }
    return new Result(extraction.releases, extraction.faults);
  }

  private void read(Path file) throws IOException {
    String content = LabelFile.text(file);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      parse(content, file.toString());
      return;
    }
    int number = 0;
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        parse(line, file + ":" + number);
      }
    }
  }

  private void parse(String json, String place) {
    try {
      Release release = ReleaseJsonParser.parse(json, this::textOf);
      if (labelled.contains(release.id())) {
        releases.add(release);
      }
    } catch (UnlabelledException e) {
      // Nobody asks for it.
    } catch (IOException e) {
      faults.add(place + ": " + e.getMessage());
    }
  }

  private String textOf(String id) throws IOException {
    if (!labelled.contains(id)) {
      throw new UnlabelledException(id);
    }
    String text;
    try {
      text = texts.textOf(id);
    } catch (IOException e) {
      throw new IOException("the text of " + id + " cannot be read: " + e.getMessage(), e);
    }
    if (text == null) {
      throw new IOException(
          "the text of "
              + id
              + " is neither here (extract --with-text adds it) nor beside its labels");
    }
    return text;
  }

  /** Ends the reading of a release that has no labels. */
  private static final class UnlabelledException extends IOException {

    private static final long serialVersionUID = 1L;

    UnlabelledException(String id) {
      super(id);
    }
  }
}
