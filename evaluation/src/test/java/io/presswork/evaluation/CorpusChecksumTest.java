package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusChecksumTest {

  private static final String HASH_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
  private static final String HASH_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/a.txt"), "a");
    Files.writeString(folder.resolve("sub.txt"), "");
  }

  @Test
  void theManifestListsFilesInOrderOfTheirNames() throws IOException {
    assertThat(CorpusChecksum.of(folder).manifest())
        .isEqualTo(HASH_OF_NOTHING + "  sub.txt\n" + HASH_OF_A + "  sub/a.txt\n");
  }

  /** The figure is what {@code sha256sum} gives for the manifest. */
  @Test
  void theChecksumIsThatOfTheManifest() throws IOException {
    assertThat(CorpusChecksum.of(folder))
        .hasToString(
            "2 files, sha256 95c1ddb522e545d8735df79dcdde998ba7a2d6684a52588e8f7b93f636410217");
  }

  @Test
  void everyByteAndEveryNameMatters() throws IOException {
    String before = CorpusChecksum.of(folder).sha256();

    Files.writeString(folder.resolve("sub/a.txt"), "a\n");
    String otherBytes = CorpusChecksum.of(folder).sha256();
    Files.writeString(folder.resolve("sub/a.txt"), "a");
    assertThat(CorpusChecksum.of(folder).sha256()).isEqualTo(before);
    Files.move(folder.resolve("sub.txt"), folder.resolve("sub2.txt"));

    assertThat(otherBytes).isNotEqualTo(before);
    assertThat(CorpusChecksum.of(folder).sha256()).isNotEqualTo(before);
  }

  @Test
  void hiddenFilesDoNotCount() throws IOException {
    String before = CorpusChecksum.of(folder).sha256();

    Files.writeString(folder.resolve("sub/.trash"), "x");
    Files.createDirectories(folder.resolve(".cache"));
    Files.writeString(folder.resolve(".cache/y"), "y");

    assertThat(CorpusChecksum.of(folder).sha256()).isEqualTo(before);
  }

  @Test
  void aFolderThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> CorpusChecksum.of(folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
