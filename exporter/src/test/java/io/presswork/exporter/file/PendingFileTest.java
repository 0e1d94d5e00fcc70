package io.presswork.exporter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.presswork.exporter.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {

  @TempDir Path folder;

  @Test
  void theNameAppearsWhenTheFileIsComplete() throws IOException {
    try (PendingFile file = PendingFile.create(folder.resolve("sub/a.txt"))) {
      file.writer().write("\u00E9");
      assertThat(Folder.texts(folder)).containsOnlyKeys("sub/a.txt.part");
      file.complete();
    }

    assertThat(Folder.texts(folder)).hasSize(1).containsEntry("sub/a.txt", "\u00E9");
  }

  @Test
  void anUnfinishedFileIsRemoved() throws IOException {
    try (PendingFile file = PendingFile.create(folder.resolve("a.txt"))) {
      file.writer().write("half");
    }

    assertThat(Folder.texts(folder)).isEmpty();
  }

  @Test
  void anOlderFileIsReplacedOnlyByACompleteOne() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");

    try (PendingFile file = PendingFile.create(folder.resolve("a.txt"))) {
      file.writer().write("half");
    }
    assertThat(Folder.texts(folder)).hasSize(1).containsEntry("a.txt", "old");

    try (PendingFile file = PendingFile.create(folder.resolve("a.txt"))) {
      file.writer().write("new");
      file.complete();
    }
    assertThat(Folder.texts(folder)).hasSize(1).containsEntry("a.txt", "new");
  }

  @Test
  void theLeftoverOfAKilledRunIsReplaced() throws IOException {
    Files.writeString(folder.resolve("a.txt.part"), "a long leftover of a killed run");

    try (PendingFile file = PendingFile.create(folder.resolve("a.txt"))) {
      file.writer().write("new");
      file.complete();
    }

    assertThat(Folder.texts(folder)).hasSize(1).containsEntry("a.txt", "new");
  }

  @Test
  void aLinkInPlaceOfTheTemporaryFileIsNotFollowed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Files.createSymbolicLink(folder.resolve("a.txt.part"), victim);

    try (PendingFile file = PendingFile.create(folder.resolve("a.txt"))) {
      file.writer().write("new");
      file.complete();
    }

    assertThat(Folder.texts(folder)).containsEntry("victim", "precious");
    assertThat(Files.isSymbolicLink(folder.resolve("a.txt"))).isFalse();
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    try (PendingFile file = PendingFile.create(folder.resolve("link/a.txt"))) {
      file.complete();
    }

    assertThat(Folder.texts(folder)).containsKey("real/a.txt");
  }

  @Test
  void theHalfFileOfAnotherRunIsNotPutInPlace() throws IOException {
    try (PendingFile first = PendingFile.create(folder.resolve("a.txt"))) {
      first.writer().write("first");
      assumeThat(Files.getAttribute(folder.resolve("a.txt.part"), "unix:ino")).isNotNull();
      try (PendingFile second = PendingFile.create(folder.resolve("a.txt"))) {
        second.writer().write("sec");

        assertThatExceptionOfType(IOException.class)
            .isThrownBy(first::complete)
            .withMessageStartingWith("another run is writing");
        assertThat(Folder.texts(folder)).containsOnlyKeys("a.txt.part");

        second.writer().write("ond");
        second.complete();
      }
    }

    assertThat(Folder.texts(folder)).hasSize(1).containsEntry("a.txt", "second");
  }
}
