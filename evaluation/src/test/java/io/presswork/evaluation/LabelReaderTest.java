package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import io.presswork.evaluation.label.LabelSet;
import io.presswork.evaluation.label.LabelledRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelReaderTest {

  private static final String EMPTY_RELEASE = "{\"organisations\": []}";

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return file;
  }

  @Test
  void aFolderIsReadWithEverythingBelowIt() throws IOException {
    write("b.ann", "");
    Path text = write("b.txt", "Text.");
    write("deep/er/a.json", EMPTY_RELEASE);
    write("deep/c.jsonl", "{\"id\": \"c1\", \"awards\": []}\n{\"id\": \"c2\", \"awards\": []}\n");
    write("notes.md", "not labels");
    write(".hidden/d.json", "not even JSON");
    write(".e.json", "not even JSON");

    LabelSet labels = LabelReader.readGold(folder);

    assertThat(labels.releases())
        .extracting(LabelledRelease::id)
        .containsExactly("b", "c1", "c2", "deep/er/a");
    assertThat(labels.texts()).isEqualTo(Map.of("b", text));
    assertThat(labels.withoutText()).containsExactly("c1", "c2", "deep/er/a");
  }

  @Test
  void oneFileIsKnownByItsName() throws IOException {
    Path text = write("x/a.v1.txt", "Text.");
    Path labels = write("x/a.v1.ann", "");

    assertThat(LabelReader.readGold(labels).texts()).isEqualTo(Map.of("a.v1", text));
    assertThat(LabelReader.readGold(write("x/b.json", EMPTY_RELEASE)).releases())
        .extracting(LabelledRelease::id)
        .containsExactly("b");
  }

  @Test
  void theFileOfEveryReleaseIsKept() throws IOException {
    Path object = write("a.json", EMPTY_RELEASE);
    Path lines = write("b.jsonl", "{\"id\": \"x\", \"awards\": []}\n{\"awards\": []}\n");

    assertThat(LabelReader.readGold(folder).files())
        .isEqualTo(Map.of("a", object, "x", lines, "b#2", lines));
  }

  @Test
  void faultsOfAllFilesAreListed() throws IOException {
    write("a.ann", "nonsense");
    write("a.txt", "Text.");
    write("b.ann", "");
    write("c.json", "[]");
    write("d.json", EMPTY_RELEASE);

    InvalidLabelsException thrown =
        catchThrowableOfType(InvalidLabelsException.class, () -> LabelReader.readGold(folder));

    assertThat(thrown.faults())
        .extracting(LabelFault::file)
        .containsExactly(
            folder.resolve("a.ann").toString(),
            folder.resolve("b.ann").toString(),
            folder.resolve("c.json").toString());
  }

  @Test
  void twoReleasesOfOneIdentifierAreRefused() throws IOException {
    Path first = write("a.json", "{\"id\": \"x\", \"awards\": []}");
    Path second = write("b.json", "{\"id\": \"x\", \"awards\": []}");

    assertThatThrownBy(() -> LabelReader.readGold(folder))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessage(second + ": has the release x, which " + first + " has already");
  }

  @Test
  void aFolderWithoutLabelsIsRefused() throws IOException {
    write("a.txt", "Text.");

    assertThatThrownBy(() -> LabelReader.readGold(folder))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessage(folder + ": has no release: looked for .ann, .json, .jsonl");
  }

  @Test
  void aPathThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> LabelReader.readGold(folder.resolve("nowhere")))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessage(folder.resolve("nowhere") + ": does not exist");
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    Path file = write("a.txt", "Text.");

    assertThatThrownBy(() -> LabelReader.readGold(file))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessage(file + ": has no release: looked for .ann, .json, .jsonl");
  }

  @Test
  void theFolderOfARunIsReadFromItsJson() throws IOException {
    write("run.json", "{\"seconds\": 3}");
    write("json/deep/a.json", EMPTY_RELEASE);
    write("releases.jsonl", "{\"id\": \"other\", \"awards\": []}");

    assertThat(LabelReader.readExtracted(folder).releases())
        .extracting(LabelledRelease::id)
        .containsExactly("deep/a");
  }

  @Test
  void theFolderOfARunIsReadFromItsLinesWhereItHasNoOther() throws IOException {
    write("run.json", "{\"seconds\": 3}");
    write("releases.jsonl", "{\"id\": \"a\", \"awards\": []}");

    assertThat(LabelReader.readExtracted(folder).releases())
        .extracting(LabelledRelease::id)
        .containsExactly("a");
  }

  @Test
  void theFolderOfARunWithoutJsonIsRefused() throws IOException {
    write("run.json", "{\"seconds\": 3}");

    assertThatThrownBy(() -> LabelReader.readExtracted(folder))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessage(
            folder + ": has neither json nor releases.jsonl; extract with -f json or -f jsonl");
  }

  @Test
  void extractionsAreNoBratFiles() throws IOException {
    write("a.ann", "nonsense");
    write("b.json", EMPTY_RELEASE);

    assertThat(LabelReader.readExtracted(folder).releases())
        .extracting(LabelledRelease::id)
        .containsExactly("b");
  }
}
