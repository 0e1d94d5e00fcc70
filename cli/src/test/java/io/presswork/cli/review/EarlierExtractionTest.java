package io.presswork.cli.review;

import static io.presswork.cli.review.Fixture.organisation;
import static io.presswork.cli.review.Fixture.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.LabelReader;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierExtractionTest {

  private static final Release RELEASE = release(organisation("Vale Bank"));
  private static final ReleaseJson OBJECT = new ReleaseJson(JsonLayout.INDENTED, false);
  private static final ReleaseJson LINE = new ReleaseJson(JsonLayout.LINE, false);
  private static final ReleaseJson LINE_WITH_TEXT = new ReleaseJson(JsonLayout.LINE, true);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeLabels() throws IOException {
    write("gold/id.json", "{\"organisations\": [\"Vale Bank\"]}");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private EarlierExtraction.Result read() throws IOException {
    return EarlierExtraction.read(
        LabelReader.readGold(folder.resolve("gold")),
        LabelReader.readExtracted(folder.resolve("out")));
  }

  private static String named(String json, String id) {
    return json.replaceFirst("\"id\":\\s?\"id\"", "\"id\":\"" + id + "\"");
  }

  @Test
  void theTextStandsBesideTheLabels() throws IOException {
    write("gold/id.txt", RELEASE.text());
    write("out/id.json", OBJECT.toJson(RELEASE));

    assertThat(read()).isEqualTo(new EarlierExtraction.Result(List.of(RELEASE), List.of()));
  }

  @Test
  void theTextInTheJsonComesFirst() throws IOException {
    write("gold/id.txt", "Something else.");
    write("out/all.jsonl", LINE_WITH_TEXT.toJson(RELEASE));

    assertThat(read()).isEqualTo(new EarlierExtraction.Result(List.of(RELEASE), List.of()));
  }

  @Test
  void releasesWithoutLabelsAreLeftOut() throws IOException {
    write("gold/id.txt", RELEASE.text());
    write(
        "out/all.jsonl",
        named(LINE.toJson(RELEASE), "other")
            + named(LINE_WITH_TEXT.toJson(RELEASE), "another")
            + "\n"
            + LINE.toJson(RELEASE));

    assertThat(read()).isEqualTo(new EarlierExtraction.Result(List.of(RELEASE), List.of()));
  }

  @Test
  void aMissingTextIsSaidWithFileAndRelease() throws IOException {
    Path lines = write("out/all.jsonl", "\n" + LINE.toJson(RELEASE));

    assertThat(read().releases()).isEmpty();
    assertThat(read().faults())
        .containsExactly(
            lines
                + ":2: the text of id is neither here (extract --with-text adds it) nor beside its"
                + " labels");
  }

  @Test
  void offsetsThatDoNotFitTheTextAreSaidWithFileAndRelease() throws IOException {
    write("gold/id.txt", "The " + RELEASE.text());
    Path json = write("out/id.json", OBJECT.toJson(RELEASE));

    assertThat(read().faults())
        .containsExactly(
            json
                + ": id: /organisations/0/mentions/0: says 'Vale Bank', but the text at [0, 9) is"
                + " 'The Vale'");
  }

  @Test
  void aTextThatCannotBeReadIsSaid() throws IOException {
    Path text = write("gold/id.txt", "");
    Path json = write("out/id.json", OBJECT.toJson(RELEASE));

    assertThat(read().faults())
        .containsExactly(json + ": the text of id cannot be read: " + text + ": is empty");
  }

  @Test
  void whatScoresButIsNoReleaseIsSaid() throws IOException {
    write("gold/id.txt", RELEASE.text());
    Path json = write("out/id.json", "{\"id\": \"id\", \"organisations\": [\"Vale Bank\"]}");

    assertThat(read().faults()).containsExactly(json + ": /schemaVersion: is missing");
  }
}
