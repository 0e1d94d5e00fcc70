package io.presswork.extractor.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReadersTest {

  private static final String PAGE =
      "\n<!-- saved --><!DOCTYPE html><title>T</title><body><p>Some words here.</p>";

  @TempDir Path folder;

  private String read(String name, String content) throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    return DocumentReaders.read(file, "id", name).text();
  }

  @Test
  void knowsItsExtensionsWhateverTheirCase() {
    assertThat(DocumentReaders.isKnown(Path.of("a/b.TXT"))).isTrue();
    assertThat(DocumentReaders.isKnown(Path.of("b.md"))).isTrue();
    assertThat(DocumentReaders.isKnown(Path.of("b.htm"))).isTrue();
    assertThat(DocumentReaders.isKnown(Path.of("b.ann"))).isFalse();
    assertThat(DocumentReaders.isKnown(Path.of("txt"))).isFalse();
    assertThat(DocumentReaders.isKnown(Path.of("/"))).isFalse();
  }

  @Test
  void nameTellsTheFormat() throws Exception {
    assertThat(read("a.md", "**Bold** words")).isEqualTo("Bold words");
    assertThat(read("a.txt", "**Bold** words")).isEqualTo("**Bold** words");
    assertThat(read("a.html", "<b>Bold</b> words")).isEqualTo("Bold words");
    assertThat(read("a", "<b>Bold</b> words")).isEqualTo("<b>Bold</b> words");
  }

  @Test
  void contentOutweighsTheName() throws Exception {
    assertThat(read("a.txt", PAGE)).isEqualTo("T\n\nSome words here.");
  }

  @Test
  void streamIsSniffed() throws Exception {
    assertThat(sniffed(PAGE)).isEqualTo("T\n\nSome words here.");
    assertThat(sniffed("# Head\n\n*words*")).isEqualTo("Head\n\nwords");
    assertThat(sniffed("---\ntitle: Head\n---\n*words*")).isEqualTo("Head\n\nwords");
    assertThat(sniffed("Head\n\n*words*\n# # #")).isEqualTo("Head\n\n*words*\n# # #");
    assertThat(sniffed("# # #\nHead")).isEqualTo("# # #\nHead");
  }

  private static String sniffed(String content) throws Exception {
    byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return DocumentReaders.read(new java.io.ByteArrayInputStream(bytes), "-", "-").text();
  }

  @Test
  void missingFileAndFolderAreSaid() {
    assertThatThrownBy(() -> DocumentReaders.read(folder.resolve("no.txt"), "id", "no.txt"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("no such file");
    assertThatThrownBy(() -> DocumentReaders.read(folder, "id", "folder"))
        .hasMessage("is a folder, not a file");
  }

  @Test
  void largeFileIsRefusedUnread() throws Exception {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }

    assertThatThrownBy(() -> DocumentReaders.read(file, "id", "large.txt"))
        .hasMessage("is too large for a release (more than 64 MiB)");
  }
}
