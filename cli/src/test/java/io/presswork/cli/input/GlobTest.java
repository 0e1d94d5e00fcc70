package io.presswork.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      value = {
        "*.txt a.txt true",
        "*.txt a/b.txt false",
        "*.txt a.txtx false",
        "a?c abc true",
        "a?c a/c false",
        "**/*.txt a.txt true",
        "**/*.txt a/b/c.txt true",
        "a/**/z a/z true",
        "a/**/z a/b/c/z true",
        "** a/b true",
        "[a-c]x bx true",
        "[a-c]x dx false",
        "[!a-c]x dx true",
        "[!a]x a/x false",
        "[^]x ^x true",
        "[&&]x &x true",
        "a[b a[b true",
        "{a,b}.md b.md true",
        "{a,b}.md c.md false",
        "a}b* a}bc true",
        "a.b* axb false",
        "n*s news/a/b.txt true",
      })
  void matches(String pattern, String path, boolean expected) {
    Glob glob = Glob.parse(pattern);

    assertThat(glob).isNotNull();
    String relative = glob.folder().isEmpty() ? path : path.substring(glob.folder().length() + 1);
    assertThat(glob.matches(relative)).as("%s %s", pattern, glob.pattern()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"*.txt,''", "/*.txt,/", "a/b/*.txt,a/b", "a/b*/c,a", "/a/*/c,/a"})
  void folderIsThePartBeforeTheFirstSign(String pattern, String folder) {
    assertThat(Glob.parse(pattern)).extracting(Glob::folder).isEqualTo(folder);
  }
}
