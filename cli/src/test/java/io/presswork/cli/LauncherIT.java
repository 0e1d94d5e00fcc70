package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.cli.LauncherProcess.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** End to end: the launcher as users start it, with models, from another folder. */
@Timeout(600)
class LauncherIT {

  private static final String RELEASE =
      """
      Aldmoor Harbour Trust wins Northern Light Prize

      ALDMOOR, England – 5 March 2024 – The Aldmoor Harbour Trust has won the Northern Light Prize \
      for its new quay, which opened in March after four years of work.

      “We built it for the town, and the town uses it,” said Ines Okafor, chief executive of the \
      Aldmoor Harbour Trust.
      """;

  private static final String GERMAN =
      "Die Stadtwerke haben am Montag den Preis für nachhaltige Energie gewonnen, teilte das"
          + " Unternehmen mit. Die Jury lobte vor allem den sparsamen Umgang mit Wasser und die enge"
          + " Zusammenarbeit mit den Schulen der Stadt. Wir freuen uns sehr, sagte die Leiterin.\n";

  @TempDir Path folder;

  private LauncherProcess launcher;

  @BeforeEach
  void enterFolder() {
    launcher = new LauncherProcess(LauncherProcess.root().resolve("presswork"), folder);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void linkWithBlanksInItsPathWorksFromAnyFolder() throws Exception {
    write("in put/the release.txt", RELEASE);
    Path link = folder.resolve("a b/c d/press work");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, LauncherProcess.root().resolve("presswork"));
    Path second = Files.createSymbolicLink(folder.resolve("again"), Path.of("a b/c d/press work"));

    Result result = new LauncherProcess(second, folder).run("extract", "in put/the release.txt");
    Files.delete(second);
    Files.delete(link);

    assertThat(result.code()).as(result.err()).isZero();
    SchemaCheck.assertValid(result.out());
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.get("id").asText()).isEqualTo("the release");
    assertThat(json.get("source").asText()).isEqualTo("in put/the release.txt");
    assertThat(json.get("organisations").findValuesAsText("name"))
        .contains("Aldmoor Harbour Trust");
    assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains("1 release: "));
  }

  @Test
  void standardInputIsReadAndOnlyJsonIsPrinted() throws Exception {
    write("other.txt", RELEASE);

    Result result = launcher.input(RELEASE).run("extract", "-", "other.txt", "--with-text", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    SchemaCheck.assertValidLines(result.out());
    assertThat(new ObjectMapper().readTree(lines.get(0)).get("id").asText()).isEqualTo("stdin");
    assertThat(new ObjectMapper().readTree(lines.get(1)).get("text").asText()).isEqualTo(RELEASE);
  }

  @Test
  void oneRunWritesEveryFormat() throws Exception {
    write("in/release.txt", RELEASE);

    Result result =
        launcher.run("extract", "in", "-o", "out", "-f", "json,jsonl,csv,xlsx,html,sqlite", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              ".resume.jsonl",
              "awards.csv",
              "cities.csv",
              "json",
              "organisations.csv",
              "presswork.sqlite",
              "presswork.xlsx",
              "quotes.csv",
              "releases.csv",
              "releases.jsonl",
              "report.html",
              "run.json",
              "summary.json");
    }
    JsonNode summary = new ObjectMapper().readTree(read("out/summary.json"));
    assertThat(summary.at("/organisations/0/organisation").asText())
        .isEqualTo("Aldmoor Harbour Trust");
    assertThat(summary.at("/mostQuoted/0/speaker").asText()).isEqualTo("Ines Okafor");
    assertThat(read("out/report.html")).contains("Northern Light Prize", "</html>");
    assertThat(firstBytes("out/presswork.xlsx", 2)).isEqualTo("PK");
    assertThat(firstBytes("out/presswork.sqlite", 15)).isEqualTo("SQLite format 3");
  }

  private String firstBytes(String name, int count) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve(name))) {
      return new String(stream.readNBytes(count), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void anEvaluationLeavesItsReport() throws Exception {
    String samples = LauncherProcess.root().resolve("samples/releases").toString();

    Result result = launcher.run("evaluate", samples, "--report", "pages/review.html");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("Labelled releases: 34; extracted: 34.");
    String page = read("pages/review.html");
    assertThat(page.split("class=\"v\">", -1)).as("reviews").hasSize(35);
    assertThat(page).contains("\"measure\":\"award+recipient+outcome\"", "</html>");
  }

  @Test
  void badInputsFailOneByOneAndTheBatchCompletes() throws Exception {
    write("in/good.txt", RELEASE);
    write("in/empty.txt", "");
    write("in/german.txt", GERMAN);
    Files.write(folder.resolve("in/binary.txt"), new byte[] {'a', 0, 1, 2});
    Files.write(
        folder.resolve("in/latin.txt"),
        RELEASE.replace("Okafor", "Müller").getBytes("windows-1252"));
    write("in/no-points.txt", "the people of the town and the harbour and the quay ".repeat(4000));
    write("in/five-megabytes.txt", "the people of the town like the quay. \n".repeat(130_000));
    Path unreadable = unreadable();
    Files.createDirectories(folder.resolve("none"));

    Result result =
        launcher.run(
            "extract",
            "in",
            "none",
            "missing.txt",
            unreadable.toString(),
            "-o",
            "out",
            "-f",
            "csv,jsonl");

    assertThat(result.code()).as(result.err()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(result.out()).isEmpty();
    List<String> said = result.err().lines().toList();
    assertThat(said)
        .hasSize(7)
        .anyMatch(line -> line.equals("presswork: in/empty.txt: is empty"))
        .anyMatch(line -> line.startsWith("presswork: in/binary.txt: is a binary file"))
        .anyMatch(
            line ->
                line.startsWith("presswork: in/german.txt: not in English (it looks like German"))
        .anyMatch(line -> line.startsWith("presswork: none: holds no releases"))
        .anyMatch(line -> line.equals("presswork: missing.txt: no such file or folder"))
        .anyMatch(line -> line.startsWith("presswork: " + unreadable + ": "));
    assertThat(said.get(6)).contains("4 releases: ").contains("6 inputs failed (out/failures.csv)");
    assertThat(read("out/failures.csv").lines()).hasSize(7);
    SchemaCheck.assertValidLines(read("out/releases.jsonl"));
    Map<String, JsonNode> releases = new TreeMap<>();
    for (String line : read("out/releases.jsonl").lines().toList()) {
      JsonNode release = new ObjectMapper().readTree(line);
      releases.put(release.get("id").asText(), release);
    }
    assertThat(releases).containsOnlyKeys("five-megabytes", "good", "latin", "no-points");
    assertThat(releases.get("latin").get("issues").toString()).contains("Windows-1252");
    assertThat(releases.get("five-megabytes").get("issues").toString()).contains("truncated");
    assertThat(read("out/run.json")).contains("\"failures\": 6");
  }

  /** Nobody may read it, not even root. */
  private Path unreadable() throws IOException {
    Path file = write("secret.txt", RELEASE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (!Files.isReadable(file)) {
      return Path.of("secret.txt");
    }
    Path memory = Path.of("/proc/self/mem");
    assertThat(memory).as("a file that root cannot read").exists();
    return memory;
  }

  @Test
  void outputIsTheSameWhateverThreadsLocaleAndTimeZone() throws Exception {
    for (String name : List.of("b", "Łódź", "iIıİ", "deep/a")) {
      write("in/" + name + ".txt", RELEASE.replace("Aldmoor", "Istanbul"));
    }
    write("in/page.html", "<title>t</title><h1>Istanbul wins</h1><p>" + RELEASE + "</p>");
    write("in/note.md", "# Istanbul wins\n\n* **" + RELEASE + "**");

    Result one =
        launcher
            .environment(Map.of("LC_ALL", "C", "TZ", "UTC"))
            .run("extract", "in", "-j", "1", "-o", "one", "-f", "json,jsonl,csv");
    Result two =
        launcher
            .environment(
                Map.of(
                    "LC_ALL",
                    "C.UTF-8",
                    "TZ",
                    "Pacific/Kiritimati",
                    "PRESSWORK_JAVA_OPTS",
                    "-Duser.language=tr -Duser.country=TR"))
            .run("extract", "in", "-j", "2", "-o", "two", "-f", "json,jsonl,csv");

    assertThat(one.code()).as(one.err()).isZero();
    assertThat(two.code()).as(two.err()).isZero();
    Map<String, String> first = files("one");
    Map<String, String> second = files("two");
    assertThat(second).containsOnlyKeys(first.keySet());
    first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    assertThat(first)
        .containsKeys("json/Łódź.json", "json/iIıİ.json", "json/deep/a.json", "run.json");
    for (String name : first.keySet()) {
      if (name.startsWith("json/")) {
        SchemaCheck.assertValid(read("one/" + name));
      }
    }
    SchemaCheck.assertValidLines(read("one/releases.jsonl"));
  }

  /** All files of a folder, as Latin-1, so that every byte counts; without the run's seconds. */
  private Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        String relative = folder.resolve(name).relativize(file).toString();
        files.put(relative, content.replaceFirst("(?m)^ *\"seconds\": .*$", ""));
      }
    }
    return files;
  }

  @Test
  void explainAndEvaluateWorkOnTheSame() throws Exception {
    write("gold/release.txt", RELEASE);
    int begin = RELEASE.indexOf("We built");
    write(
        "gold/release.ann",
        "T1\tOrganisation 0 21\tAldmoor Harbour Trust\n"
            + "T2\tQuote %d %d\tWe built it for the town, and the town uses it,\n"
                .formatted(begin, begin + 47));

    Result explained = launcher.run("explain", "gold/release.txt");
    Result evaluated = launcher.run("evaluate", "gold", "--min", "organisation=0.1", "--errors");
    Result failed = launcher.run("evaluate", "gold", "--min", "city=1");

    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("[Aldmoor Harbour Trust]o1").doesNotContain("\u001B");
    assertThat(evaluated.code()).as(evaluated.err() + evaluated.out()).isZero();
    assertThat(failed.code()).isEqualTo(ExitCodes.GATE_FAILED);
    assertThat(failed.err()).contains("city");
  }

  @Test
  void foreignReleaseIsReadOnRequestAndMarked() throws Exception {
    Result result = launcher.input(GERMAN).run("extract", "-", "--any-language", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    SchemaCheck.assertValid(result.out());
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.get("language").asText()).isEqualTo("de");
    assertThat(json.get("issues").get(0).asText())
        .startsWith("not in English (it looks like German");
  }

  @Test
  void indirectQuotesComeOnRequestOnly() throws Exception {
    write("in/release.txt", RELEASE + "\nOkafor said that the quay had cost less than planned.\n");

    Result without = launcher.run("extract", "in", "-q");
    Result with = launcher.run("extract", "in", "-q", "--indirect");
    Result table = launcher.run("extract", "in", "-q", "--indirect", "-o", "out");
    Result explained = launcher.run("explain", "in/release.txt", "--indirect");

    assertThat(without.code()).as(without.err()).isZero();
    assertThat(without.out()).contains("\"direct\"").doesNotContain("\"indirect\"");
    SchemaCheck.assertValid(with.out());
    JsonNode quotes = new ObjectMapper().readTree(with.out()).get("quotes");
    assertThat(quotes.findValuesAsText("kind")).containsExactly("direct", "indirect");
    assertThat(quotes.get(1).get("text").asText()).isEqualTo("the quay had cost less than planned");
    assertThat(quotes.get(1).get("speaker").asText()).isEqualTo("Ines Okafor");
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(read("out/quotes.csv"))
        .contains("the quay had cost less than planned,indirect,Ines Okafor");
    assertThat(read("out/run.json")).contains("\"indirect\"");
    assertThat(explained.out()).contains("indirect");
  }

  @Test
  void wrongUsageIsTwo() throws Exception {
    assertThat(launcher.run("extract").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(launcher.run().code()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void missingJavaIsSaidInOneLine() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("bash", "dirname", "readlink")) {
      Path wrapper = tools.resolve(tool);
      Files.writeString(
          wrapper,
          "#!/bin/sh\nfor d in /usr/bin /bin; do [ -x $d/%1$s ] && exec $d/%1$s \"$@\"; done\n"
              .formatted(tool));
      Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Result result =
        launcher.environment(Map.of("PATH", tools.toString(), "JAVA_HOME", "")).run("--version");

    assertThat(result.code()).isEqualTo(ExitCodes.INTERNAL);
    assertThat(result.err())
        .startsWith("presswork: needs a JDK 17 or later; Debian: ")
        .contains("macOS: ")
        .contains("Windows: ");
    assertThat(result.err().lines()).hasSize(1);
  }
}
