package io.presswork.exporter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePathsTest {

  private static final List<String> NASTY =
      List.of(
          "..",
          ".",
          "/",
          "//",
          "\\",
          "~",
          "%",
          "%2F",
          "%2E",
          "con",
          "NUL",
          "nul.txt",
          "com1",
          ":",
          "C:",
          "*",
          "?",
          "\"",
          "<",
          ">",
          "|",
          " ",
          "\t",
          "\n",
          "\r",
          "\u0000",
          "\u007F",
          "\u202E",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u00E9",
          "e\u0301",
          "A",
          "a",
          "\u0130",
          "\u00DF",
          ".json",
          ".part",
          ".JSON",
          "-",
          "$",
          "`",
          "x".repeat(150),
          "\u00E9".repeat(120));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour-lights",
        "2024/03/harbour-lights",
        "a.b.c",
        "with space",
        "releases.jsonl#17",
        "it's (new) & [old] + {x}; y=1, @z!",
        "\u00C5ldmoor-\u00E9lan",
        "\u6E2F\u53E3",
        "~tilde",
        ".hidden",
        "-",
        "a.jsonx",
        "console",
        "com10",
        "\uD83D\uDE00"
      })
  void anOrdinaryIdentifierIsItsOwnName(String id) {
    assertThat(ReleasePaths.relative(id, false)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "..|.%2E",
        "../../etc/passwd|.%2E/.%2E/etc/passwd",
        "./a|%2E/a",
        "/etc/passwd|%2F/etc/passwd",
        "a//b|a/%2F/b",
        "a/|a/%2F",
        "``|%2F",
        "C:\\temp|C%3A%5Ctemp",
        "dot.|dot%2E",
        "`space `|space%20",
        "con|%63on",
        "Aux.txt/b|%41ux.txt/b",
        "LPT1|%4CPT1",
        "nul .x|%6Eul .x",
        "100%|100%25",
        "what?|what%3F",
        "a.json/b|a%2Ejson/b",
        "a.PART|a%2EPART"
      },
      delimiter = '|')
  void anUnsafeIdentifierIsSpelt(String id, String name) {
    assertThat(next(id)).isEqualTo(folder.resolve(name + ".json"));
  }

  @ParameterizedTest
  @CsvSource({"'a\u0000b', a%00b", "'a\nb', a%0Ab", "'a\u202Eb', a%E2%80%AEb"})
  void invisibleCharactersAreSpelt(String id, String name) {
    assertThat(next(id)).isEqualTo(folder.resolve(name + ".json"));
  }

  @Test
  void loneSurrogatesAreSpeltApart() {
    assertThat(next("\uD83D")).isEqualTo(folder.resolve("%ED%A0%BD.json"));
    assertThat(next("\uDE00")).isEqualTo(folder.resolve("%ED%B8%80.json"));
  }

  @Test
  void identifiersThatDifferInCaseGetFilesOfTheirOwn() {
    ReleasePaths paths = new ReleasePaths(folder, ".json");

    assertThat(paths.next("News/a")).isEqualTo(folder.resolve("News/a.json"));
    assertThat(paths.next("news/A")).isEqualTo(folder.resolve("news/A~2.json"));
  }

  @Test
  void aLongNameIsShortenedToOneOfItsOwn() {
    String common = "\u00E9".repeat(300);

    String first = ReleasePaths.relative(common + "1", false);
    String second = ReleasePaths.relative(common + "2", false);

    assertThat(first).startsWith("\u00E9\u00E9").contains("~").isNotEqualTo(second);
    assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(199, 200);
    assertThat(ReleasePaths.relative("x".repeat(200), false)).isEqualTo("x".repeat(200));
    assertThat(ReleasePaths.relative("x".repeat(201), false)).hasSize(200);
  }

  @Test
  void aPlatformWithoutLettersBeyondAsciiGetsThemSpelt() {
    assertThat(ReleasePaths.relative("\u00C5/\uD83D\uDE00~", true))
        .isEqualTo("%C3%85/%F0%9F%98%80~");
  }

  @Test
  void nothingEscapesAndEveryReleaseHasAFileOfItsOwn() throws Exception {
    Random random = new Random(20240305);
    ReleasePaths paths = new ReleasePaths(folder.resolve("json"), ".json");
    Set<String> names = new HashSet<>();
    int files = 1_000;
    for (int i = 0; i < files; i++) {
      String id = nasty(random);
      Path path = paths.next(id);

      assertThat(path.normalize()).as(id).isEqualTo(path).startsWithRaw(folder.resolve("json"));
      assertThat(names.add(path.toString().toLowerCase(Locale.ROOT)))
          .as(id + " -> " + path)
          .isTrue();
      try (PendingFile file = PendingFile.create(path)) {
        file.complete();
      }
      assertThat(Files.isRegularFile(path)).as(id).isTrue();
    }
    assertThat(names).hasSize(files);
  }

  @Test
  void differentPartsAreSpeltDifferently() {
    Random random = new Random(7);
    Set<String> parts = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      String part = nasty(random).replace("/", "");
      if (parts.add(part)) {
        assertThat(names.add(SafeName.of(part, (i & 1) == 1 && isAscii(part)))).as(part).isTrue();
      }
    }
    assertThat(parts).hasSizeGreaterThan(10_000);
  }

  private static boolean isAscii(String part) {
    return part.chars().allMatch(c -> c < 128);
  }

  private static String nasty(Random random) {
    StringBuilder id = new StringBuilder();
    for (int parts = random.nextInt(5); parts >= 0; parts--) {
      id.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    return id.toString();
  }

  private Path next(String id) {
    return new ReleasePaths(folder, ".json").next(id);
  }
}
