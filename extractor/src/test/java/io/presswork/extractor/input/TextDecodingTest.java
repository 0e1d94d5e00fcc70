package io.presswork.extractor.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

  private static final String WORDS = "Café “Łódź” – 𝔸 wins";

  private static SourceDocument read(byte[] bytes) throws UnreadableDocumentException {
    return DocumentReaders.read(new ByteArrayInputStream(bytes), "id", "source");
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void byteOrderMarkTellsTheEncodingAndIsDropped(String encoding) throws Exception {
    SourceDocument read = read(("\uFEFF" + WORDS).getBytes(Charset.forName(encoding)));

    assertThat(read.text()).isEqualTo(WORDS);
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() throws Exception {
    assertThat(read(utf8(WORDS)).text()).isEqualTo(WORDS);
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252AndSaid() throws Exception {
    SourceDocument read = read("Café “Orrin” – wins".getBytes(Charset.forName("windows-1252")));

    assertThat(read.text()).isEqualTo("Café “Orrin” – wins");
    assertThat(read.issues())
        .containsExactly("not valid UTF-8 (4 bytes, the first at byte 3): read as Windows-1252");
  }

  @Test
  void fewStrayBytesDoNotSpoilTheRest() throws Exception {
    SourceDocument read = read(join(utf8("“Łódź” – caf"), new byte[] {(byte) 0xE9}, utf8(" “x”")));

    assertThat(read.text()).isEqualTo("“Łódź” – café “x”");
    assertThat(read.issues()).hasSize(1);
  }

  @Test
  void overlongAndSurrogateSequencesAreNotUtf8() throws Exception {
    assertThat(read(join(utf8("ab"), new byte[] {(byte) 0xC0, (byte) 0xAF})).issues()).hasSize(1);
    assertThat(read(join(utf8("ab"), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).issues())
        .hasSize(1);
  }

  @Test
  void lineEndsBecomeLineFeeds() throws Exception {
    assertThat(read(utf8("a\r\nb\rc\n\r\nd")).text()).isEqualTo("a\nb\nc\n\nd");
  }

  @Test
  void nothingElseOfAPlainTextIsChanged() throws Exception {
    String text = "  A\t\u00A0b \n\n\n  c\u00AD\u200B \n";

    assertThat(read(utf8(text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\t", "\uFEFF", "\u00A0\u200B", "-- ***"})
  void documentWithoutWordsIsRefused(String text) {
    assertThatThrownBy(() -> read(utf8(text)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("holds no words");
  }

  @Test
  void emptyDocumentIsRefused() {
    assertThatThrownBy(() -> read(new byte[0])).hasMessage("is empty");
  }

  @Test
  void binaryContentIsRefused() {
    assertThatThrownBy(() -> read(new byte[] {'a', 'b', 0, 'c'}))
        .hasMessage("is a binary file (NUL at character 2), not a text");
    assertThatThrownBy(() -> read(utf8("%PDF-1.7\nwords"))).hasMessage("is a PDF file, not a text");
    assertThatThrownBy(() -> read(utf8("ab\u0001\u0002\u0003cd")))
        .hasMessage("is a binary file (control characters), not a text");
  }

  @Test
  void fiveMegabytesAreReadAndCutAtAWord() throws Exception {
    SourceDocument read = read(utf8("words und Wörter ".repeat(300_000)));

    assertThat(read.text().length()).isBetween(1_999_000, ReadLimits.MAX_TEXT);
    assertThat(read.text()).endsWith(" ");
    assertThat(read.issues()).hasSize(1);
    assertThat(read.issues().get(0)).startsWith("truncated: only the first 1,999,");
  }

  @Test
  void cutNeverHalvesACharacter() throws Exception {
    String read = read(utf8("a" + "𝔸".repeat(1_500_000))).text();

    assertThat(Character.isHighSurrogate(read.charAt(read.length() - 1))).isFalse();
    assertThat(read).doesNotContain("\uFFFD");
  }

  @Test
  void endlessStreamIsRefused() {
    java.io.InputStream endless =
        new java.io.InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            return length;
          }
        };

    assertThatThrownBy(() -> DocumentReaders.read(endless, "id", "source"))
        .hasMessage("is too large for a release (more than 64 MiB)");
  }
}
