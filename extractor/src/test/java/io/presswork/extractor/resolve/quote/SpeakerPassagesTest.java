package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.Extraction;
import io.presswork.extractor.rule.ResourceFile;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the whole program over the passages of {@code speakers.txt}. */
class SpeakerPassagesTest {

  /** A passage with what is to be read from it. */
  record Passage(String name, List<String> paragraphs, List<String> quotes, List<String> known) {

    Passage(String name) {
      this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (ResourceFile.Line line : ResourceFile.lines("resolve/quote/speakers.txt")) {
      int blank = line.text().indexOf(' ');
      String value = line.text().substring(blank + 1).strip();
      Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
      if (line.text().startsWith("case ")) {
        passages.add(new Passage(value));
      } else if (last == null) {
        throw line.fault("no case before it");
      } else {
        switch (line.text().substring(0, blank)) {
          case "|" -> last.paragraphs().add(value);
          case "quote" -> last.quotes().add(value);
          case "known" -> last.known().add(value);
          default -> throw line.fault("no such key");
        }
      }
    }
    return passages;
  }

  static Stream<Passage> reached() {
    return passages().stream().filter(passage -> passage.known().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("reached")
  void everyPassageGivesItsQuotesWithSpeakerTitleAndOrganisation(Passage passage) {
    assertThat(faults(passage)).as(passage.name()).isEmpty();
  }

  @Test
  void passagesThatAreRightAreNotMarkedAsKnownFaults() {
    assertThat(passages())
        .filteredOn(passage -> !passage.known().isEmpty())
        .allSatisfy(passage -> assertThat(faults(passage)).as(passage.name()).isNotEmpty());
  }

  @Test
  void thereAreAtLeastSixtyPassagesEachOnItsOwnName() {
    Set<String> names = new HashSet<>();
    passages().forEach(passage -> names.add(passage.name()));
    assertThat(names).hasSizeGreaterThanOrEqualTo(60).hasSameSizeAs(passages());
  }

  private static List<String> faults(Passage passage) {
    Release release = Extraction.of(String.join("\n\n", passage.paragraphs()));
    List<String> faults = new ArrayList<>();
    if (release.quotes().size() != passage.quotes().size()) {
      faults.add("not " + passage.quotes().size() + " quotes but " + release.quotes());
      return faults;
    }
    for (int i = 0; i < passage.quotes().size(); i++) {
      String[] sides = passage.quotes().get(i).split(" => ", -1);
      String[] wanted = sides[1].split("\\|", -1);
      Quote quote = release.quotes().get(i);
      boolean right =
          quote.text().startsWith(sides[0])
              && isOneOf(wanted[0], quote.speaker())
              && isOneOf(wanted[1], quote.title())
              && isOneOf(wanted[2], quote.organisation());
      if (!right) {
        faults.add(
            String.join(
                " | ",
                quote.text(),
                String.valueOf(quote.speaker()),
                String.valueOf(quote.title()),
                String.valueOf(quote.organisation()),
                quote.rule()));
      }
    }
    return faults;
  }

  private static boolean isOneOf(String wanted, @Nullable String found) {
    String written = found == null ? "-" : found.toLowerCase(Locale.ROOT);
    return Stream.of(wanted.split(";", -1))
        .anyMatch(form -> form.strip().toLowerCase(Locale.ROOT).equals(written));
  }
}
