package io.presswork.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputResolverTest {

  @TempDir Path root;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name :
        List.of(
            "news/b.txt",
            "news/a.md",
            "news/deep/er/c.HTML",
            "news/labels.ann",
            "news/.hidden.txt",
            "news/.git/d.txt",
            "other/b.txt")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "words");
    }
  }

  private List<Input> resolve(String... words) {
    return InputResolver.resolve(
        List.of(words).stream().map(word -> word.replace("ROOT", root.toString())).toList());
  }

  private List<String> ids(String... words) {
    return resolve(words).stream().map(Input::id).toList();
  }

  private List<String> faults(String... words) {
    return resolve(words).stream()
        .filter(input -> !input.isReadable())
        .map(
            input ->
                (input.source() + (input.place() == null ? "" : " (" + input.place() + ")"))
                        .replace(root.toString(), "ROOT")
                    + ": "
                    + input.fault())
        .toList();
  }

  @Test
  void folderIsReadWithEverythingBelowItInOrder() {
    assertThat(ids("ROOT/news")).containsExactly("a", "b", "deep/er/c");
    assertThat(ids("ROOT")).containsExactly("news/a", "news/b", "news/deep/er/c", "other/b");
  }

  @Test
  void sourceIsTheFileAsTheUserNamedTheFolder() {
    assertThat(resolve("ROOT/news/").get(2).source()).isEqualTo(root + "/news/deep/er/c.HTML");
  }

  @Test
  void fileIsCalledByItsName() {
    assertThat(ids("ROOT/news/deep/er/c.HTML", "ROOT/news/labels.ann"))
        .containsExactly("c", "labels");
  }

  @Test
  void sameNamesOfTwoInputsAreKeptApart() throws IOException {
    Files.writeString(root.resolve("news/b.html"), "words");

    assertThat(ids("ROOT/other", "ROOT/news")).containsExactly("b", "a", "b~2", "b~3", "deep/er/c");
    assertThat(ids("ROOT/other/b.txt", "ROOT/news/b.txt")).containsExactly("b", "b~2");
  }

  @Test
  void numberedNameNeverMeetsAnother() throws IOException {
    Files.writeString(root.resolve("other/b~2.txt"), "words");

    assertThat(ids("ROOT/other", "ROOT/news/b.txt")).containsExactly("b", "b~2", "b~3");
  }

  @Test
  void fileIsReadOnceHoweverOftenItIsNamed() {
    assertThat(ids("ROOT/news/b.txt", "ROOT/news", "ROOT/news/../news/a.md"))
        .containsExactly("b", "a", "deep/er/c");
  }

  @Test
  void globIsExpanded() {
    assertThat(ids("ROOT/news/*.txt")).containsExactly("b");
    assertThat(ids("ROOT/*/b.txt")).containsExactly("news/b", "other/b");
    assertThat(ids("ROOT/**/*.{html,HTML,md}")).containsExactly("news/a", "news/deep/er/c");
    assertThat(ids("ROOT/news/**")).containsExactly("a", "b", "deep/er/c");
  }

  @Test
  void globThatMeetsAFolderTakesWhatIsInIt() {
    assertThat(ids("ROOT/n*")).containsExactly("news/a", "news/b", "news/deep/er/c");
  }

  @Test
  void globWithAnExtensionMeansItEvenIfItIsUnknown() {
    assertThat(ids("ROOT/news/*.ann")).containsExactly("labels");
    assertThat(ids("ROOT/news/*")).doesNotContain("labels");
  }

  @Test
  void fileWhoseNameLooksLikeAGlobIsAFile() throws IOException {
    Files.writeString(root.resolve("what[1].txt"), "words");

    assertThat(ids("ROOT/what[1].txt")).containsExactly("what[1]");
  }

  @Test
  void listNamesInputs() throws IOException {
    Files.writeString(
        root.resolve("list.txt"),
        "\uFEFF# inputs\r\n"
            + root
            + "/news/b.txt\r\n\r\n"
            + root
            + "/other\n"
            + root
            + "/no.txt\n@x\n");

    assertThat(ids("@ROOT/list.txt").subList(0, 2)).containsExactly("b", "b~2");
    assertThat(faults("@ROOT/list.txt"))
        .containsExactly(
            "ROOT/no.txt (ROOT/list.txt line 5): no such file or folder",
            "@x (ROOT/list.txt line 6): no such file or folder");
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(ids("-", "ROOT/other", "-")).containsExactly("stdin", "b");
    assertThat(resolve("-").get(0).source()).isEqualTo("-");
  }

  @Test
  void whatLeadsNowhereIsSaidInItsPlace() throws IOException {
    Files.createDirectory(root.resolve("empty"));

    assertThat(faults("ROOT/no.txt", "ROOT/empty", "ROOT/news/*.pdf", "@ROOT/no", "a\0b", ""))
        .containsExactly(
            "ROOT/no.txt: no such file or folder",
            "ROOT/empty: holds no releases"
                + " (looked for .htm, .html, .markdown, .md, .text, .txt, .xhtml)",
            "ROOT/news/*.pdf: matches no release"
                + " (looked for .htm, .html, .markdown, .md, .text, .txt, .xhtml)",
            "@ROOT/no: no such list, or it cannot be read",
            "a\0b: is no path",
            ": is no path");
    assertThat(resolve("ROOT/no.txt", "ROOT/other").get(0).isReadable()).isFalse();
  }

  @Test
  void loopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(root.resolve("news/up"), root.resolve("news"));

    assertThat(ids("ROOT/news")).containsExactly("a", "b", "deep/er/c");
  }

  @Test
  void linkedFoldersAreFollowed() throws IOException {
    Files.createSymbolicLink(root.resolve("other/more"), root.resolve("news/deep"));

    assertThat(ids("ROOT/other")).containsExactly("b", "more/er/c");
  }
}
