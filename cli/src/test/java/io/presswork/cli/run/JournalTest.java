package io.presswork.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Dateline;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Outcome;
import io.presswork.model.Quote;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import io.presswork.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final String TEXT = "ÅLDMOOR, 5 March – The Trust 𝔸 won “it”.\n";

  @TempDir Path folder;

  private static SourceDocument document(String id, String text) {
    return new SourceDocument(id, "in/" + id + ".txt", text, List.of("an issue"));
  }

  private static Release release(SourceDocument document) {
    Span trust = Span.of(document.text(), 23, 28);
    return new Release(
        document.id(),
        document.source(),
        "en",
        null,
        new Dateline("ÅLDMOOR", null, null, LocalDate.of(2024, 3, 5)),
        List.of(
            new Organisation(
                "Trust", List.of("T"), List.of(new Mention(trust, Section.BODY, "ner")))),
        List.of(new City("Åldmoor", null, "X", List.of(new Mention(trust, Section.DATELINE, "c")))),
        List.of(
            new Award(
                "it", null, null, Outcome.RUNNER_UP, 3, null, "e", 2024, "a.won", 0.125, trust)),
        List.of(
            new Quote(
                QuoteKind.DIRECT, List.of(trust, trust), null, "she", null, null, "said", "q", 1)),
        document.issues(),
        document.text());
  }

  private Journal open(String configuration, boolean resume) throws IOException {
    return Journal.open(folder, configuration, resume);
  }

  private void write(String... ids) throws IOException {
    try (Journal journal = open("v1", false)) {
      for (String id : ids) {
        SourceDocument document = document(id, TEXT + id);
        journal.add(document, release(document));
      }
    }
  }

  @Test
  void releaseComesBackAsItWas() throws IOException {
    write("a", "b");

    try (Journal journal = open("v1", true)) {
      SourceDocument document = document("b", TEXT + "b");
      assertThat(journal.size()).isEqualTo(2);
      assertThat(journal.find(document)).isEqualTo(release(document));
    }
  }

  @Test
  void changedDocumentIsNotFound() throws IOException {
    write("a");

    try (Journal journal = open("v1", true)) {
      assertThat(journal.find(document("a", TEXT + "a!"))).isNull();
      assertThat(journal.find(document("b", TEXT + "a"))).isNull();
    }
  }

  @Test
  void sourceMayBeNamedOtherwise() throws IOException {
    write("a");

    try (Journal journal = open("v1", true)) {
      SourceDocument moved = new SourceDocument("a", "/x/a.txt", TEXT + "a", List.of("an issue"));
      assertThat(journal.find(moved)).extracting(Release::source).isEqualTo("/x/a.txt");
    }
  }

  @Test
  void lineThatACrashCutOffIsDropped() throws IOException {
    write("a", "b");
    Path file = folder.resolve(Journal.FILE);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 9));

    try (Journal journal = open("v1", true)) {
      assertThat(journal.size()).isEqualTo(1);
      SourceDocument again = document("b", TEXT + "b");
      journal.add(again, release(again));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void damagedLineIsNoLoss() throws IOException {
    write("a");
    Path file = folder.resolve(Journal.FILE);
    Files.writeString(file, Files.readString(file).replace("\"language\"", "\"language"));

    try (Journal journal = open("v1", true)) {
      assertThat(journal.find(document("a", TEXT + "a"))).isNull();
    }
  }

  @Test
  void otherConfigurationBeginsAnew() throws IOException {
    write("a");

    try (Journal journal = open("v2", true)) {
      assertThat(journal.size()).isZero();
    }
    assertThat(Files.readString(folder.resolve(Journal.FILE))).isEqualTo("v2\n");
  }

  @Test
  void withoutResumeItBeginsAnew() throws IOException {
    write("a");

    try (Journal journal = open("v1", false)) {
      assertThat(journal.size()).isZero();
    }
  }

  @Test
  void foreignFileOfThatNameIsReplaced() throws IOException {
    Files.writeString(folder.resolve(Journal.FILE), "no newline", StandardOpenOption.CREATE);

    try (Journal journal = open("v1", true)) {
      assertThat(journal.size()).isZero();
    }
    assertThat(Files.readString(folder.resolve(Journal.FILE))).isEqualTo("v1\n");
  }
}
