package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.cli.LauncherProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, in a repository of empty files with a Java and a Maven of our own. */
@Timeout(120)
class LauncherTest {

  private static final List<String> MODULES =
      List.of("model", "extractor", "exporter", "exporter-sqlite", "evaluation", "cli");

  private static final String START = "cli/src/main/launcher/start.sh";

  private static final String FLAT = "extractor/target/classes/io/presswork/extractor/flat";

  @TempDir Path folder;

  private Path root;
  private Path jdk;
  private LauncherProcess launcher;

  @BeforeEach
  void makeRepository() throws IOException {
    root = Files.createDirectories(folder.resolve("re po"));
    Files.copy(LauncherProcess.root().resolve("presswork"), root.resolve("presswork"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve(START).getParent());
    Files.copy(LauncherProcess.root().resolve(START), root.resolve(START));
    for (String module : MODULES) {
      Files.createDirectories(root.resolve(module + "/src/main/java"));
      Files.writeString(root.resolve(module + "/src/main/java/A.java"), "");
      Files.writeString(root.resolve(module + "/pom.xml"), "");
    }
    jdk = folder.resolve("jdk");
    script("jdk/bin/java", "echo \"ran $*\"; exit 7");
    script("jdk/bin/javac", "");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    maven("sleep 1");
    setTimes(Instant.now().minusSeconds(3600));
    launcher = new LauncherProcess(root.resolve("presswork"), folder).environment(environment());
  }

  private Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        jdk.toString(),
        "PATH",
        folder.resolve("bin") + ":" + System.getenv("PATH"),
        "PRESSWORK_NO_BUILD",
        "",
        "PRESSWORK_JAVA_OPTS",
        "-Da=b -Xmx1g");
  }

  private void script(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A Maven that does something and then leaves what a build leaves. */
  private void maven(String body) throws IOException {
    script(
        "bin/mvn",
        "if [ \"$1\" = -version ]; then echo 'Apache Maven 3.8.7 (x)'; exit 0; fi\n"
            + "echo built >>mvn.log\n"
            + body
            + "\nfor m in "
            + String.join(" ", MODULES)
            + "; do mkdir -p $m/target; echo $m >$m/target/presswork-$m.jar"
            + "; date +%N%s >$m/target/build.stamp; done\n"
            + "touch lib.jar\n"
            + "echo slim >extractor/target/presswork-extractor-slim.jar\n"
            + ("mkdir -p " + FLAT + "; echo names >" + FLAT + "/names.crf\n")
            + "printf \"$PWD/lib.jar\" >cli/target/libraries.txt");
  }

  private void setTimes(Instant time) throws IOException {
    try (var walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
    }
  }

  private int builds() throws IOException {
    Path log = root.resolve("mvn.log");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private void change(String name) throws IOException {
    Files.setLastModifiedTime(root.resolve(name), FileTime.from(Instant.now().plusSeconds(5)));
  }

  @Test
  void firstStartBuildsAndSaysSoInOneLine() throws Exception {
    Result result = launcher.run("extract", "a b", "*");

    assertThat(result.err().lines()).hasSize(1).allMatch(line -> line.contains("building"));
    assertThat(result.out()).startsWith("ran ").endsWith(" io.presswork.cli.Main extract a b *\n");
    assertThat(result.out()).contains(" -Da=b -Xmx1g ").contains("presswork-cli.jar:");
    assertThat(result.code()).isEqualTo(7);
  }

  @Test
  void freshBuildIsRunAtOnce() throws Exception {
    launcher.run("x");
    Result result = launcher.run("x");

    assertThat(result.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void changeOfSourceResourceOrPomBuildsAgain() throws Exception {
    launcher.run("x");
    for (String name :
        List.of(
            "model/src/main/java/A.java", "extractor/src/main/java", "cli/pom.xml", "pom.xml")) {
      int before = builds();
      change(name);
      launcher.run("x");
      assertThat(builds()).as(name).isEqualTo(before + 1);
      setTimes(Instant.now().minusSeconds(60));
    }
  }

  @Test
  void deletedSourceBuildsAgain() throws Exception {
    launcher.run("x");
    Files.delete(root.resolve("exporter/src/main/java/A.java"));
    change("exporter/src/main/java");

    launcher.run("x");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void missingArchiveOrLibraryBuildsAgain() throws Exception {
    launcher.run("x");
    Files.delete(root.resolve("exporter/target/presswork-exporter.jar"));
    launcher.run("x");
    Files.delete(root.resolve("lib.jar"));
    launcher.run("x");

    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void failedBuildShowsItsLogAndRunsNothing() throws Exception {
    launcher.run("x");
    change("pom.xml");
    maven("echo '[ERROR] a reason'; exit 1");

    Result result = launcher.run("x");

    assertThat(result.code()).isEqualTo(ExitCodes.INTERNAL);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("[ERROR] a reason").contains("the build failed");
    assertThat(root.resolve(".presswork.lock")).doesNotExist();
  }

  @Test
  void severalAtOnceBuildOnce() throws Exception {
    List<CompletableFuture<Result>> starts =
        List.of(1, 2, 3).stream().map(i -> CompletableFuture.supplyAsync(this::start)).toList();

    for (CompletableFuture<Result> start : starts) {
      assertThat(start.get().code()).as(start.get().err()).isEqualTo(7);
    }
    assertThat(builds()).isEqualTo(1);
  }

  private Result start() {
    try {
      return launcher.run("x");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void lockOfAProcessThatIsGoneIsNoHindrance() throws Exception {
    Files.createDirectories(root.resolve(".presswork.lock"));
    Files.writeString(root.resolve(".presswork.lock/pid"), "99999999");

    assertThat(launcher.run("x").code()).isEqualTo(7);
    assertThat(root.resolve(".presswork.lock")).doesNotExist();
  }

  @Test
  void programOfARunIsNotChangedByTheNextBuild() throws Exception {
    String first = launcher.run("x").out();
    change("pom.xml");
    String second = launcher.run("x").out();

    assertThat(second).isNotEqualTo(first);
    Path archive = Path.of(first.replaceAll("(?s).* -cp ([^:]*):.*", "$1"));
    assertThat(archive).hasContent("cli\n");
  }

  @Test
  void modelsLieInAFolderOfTheRun() throws Exception {
    String out = launcher.run("x").out();

    Path models = Path.of(out.replaceAll("(?s).* -Dpresswork.models=(.*/models) .*", "$1"));
    assertThat(models.resolve("names.crf")).hasContent("names\n");
    assertThat(models.resolveSibling("presswork-extractor.jar")).hasContent("slim\n");
  }

  @Test
  void archiveOfClassesIsMadeOnceForEachJava() throws Exception {
    script(
        "jdk/bin/java",
        """
        case "$*" in
          *DumpLoadedClassList*) exit 0 ;;
          *-Xshare:dump*)
            echo made >>"%s"
            for a in "$@"; do case $a in -XX:SharedArchiveFile=*) echo x >"${a#*=}" ;; esac; done ;;
          *) echo "ran $*" ;;
        esac"""
            .formatted(folder.resolve("made.log")));

    String first = launcher.run("x").out();
    String second = launcher.run("x").out();

    assertThat(first).contains("/classes-17.0.1.jsa ").isEqualTo(second);
    assertThat(Files.readAllLines(folder.resolve("made.log"))).hasSize(1);
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.2\"\n");
    assertThat(launcher.run("x").out()).contains("/classes-21.0.2.jsa ");
  }

  @Test
  void javaThatMakesNoArchiveRunsWithoutOne() throws Exception {
    assertThat(launcher.run("x").out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void oldJavaIsSaid() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");

    assertThat(launcher.run("x").err())
        .startsWith("presswork: needs a JDK 17 or later; Debian: ")
        .contains("found Java 8");
  }

  @Test
  void javaWithoutCompilerIsEnoughToRunAndNotToBuild() throws Exception {
    launcher.run("x");
    Files.delete(jdk.resolve("bin/javac"));

    assertThat(launcher.run("x").code()).isEqualTo(7);
  }

  @Test
  void oldMavenIsSaidWhenItMustBuild() throws Exception {
    launcher.run("x");
    script("bin/mvn", "echo 'Apache Maven 3.6.3 (x)'");

    assertThat(launcher.run("x").code()).isEqualTo(7);
    change("pom.xml");
    assertThat(launcher.run("x").err())
        .startsWith("presswork: needs Maven 3.8 or later to build; Debian: ")
        .contains("found Maven 3.6");
  }

  @Test
  void buildCanBeForbidden() throws Exception {
    Result result =
        new LauncherProcess(root.resolve("presswork"), folder)
            .environment(Map.of("JAVA_HOME", jdk.toString()))
            .run("x");

    assertThat(result.code()).isEqualTo(ExitCodes.INTERNAL);
    assertThat(result.err()).contains("PRESSWORK_NO_BUILD");
  }
}
