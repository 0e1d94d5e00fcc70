package io.presswork.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faulty JSON is refused with file, line or pointer, and reason of every fault. */
class JsonFaultsTest {

  @TempDir private Path folder = Path.of("");

  private InvalidLabelsException refused(String json) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, json);
    InvalidLabelsException thrown =
        catchThrowableOfType(
            InvalidLabelsException.class, () -> ReleaseJsonReader.readObject(file, "a"));
    assertThat(thrown).as("fault of %s", json).isNotNull();
    return thrown;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          []                                        | /: is a list where the object of a release belongs
          "text"                                    | /: is a text where the object of a release belongs
          {}                                        | /: is no release: it has none of organisations, cities, awards and quotes
          {"started": 1, "version": "x"}            | /: is no release: it has none of organisations, cities, awards and quotes
          {"awards": {}}                            | /awards: is an object where a list belongs
          {"awards": ["Orrin"]}                     | /awards/0: is a text where an object belongs
          {"awards": [{"recipient": "Vale"}]}       | /awards/0: has no name
          {"awards": [{"name": " "}]}               | /awards/0: has no name
          {"awards": [{"name": 3}]}                 | /awards/0/name: is a number where a text belongs
          {"awards": [{"name": "O", "count": 0}]}   | /awards/0/count: is 0 where a whole number from 1 belongs
          {"awards": [{"name": "O", "count": 1.5}]} | /awards/0/count: is 1.5 where a whole number from 1 belongs
          {"awards": [{"name": "O", "count": "3"}]} | /awards/0/count: is "3" where a whole number from 1 belongs
          {"awards": [{"name": "O", "year": "now"}]} | /awards/0/year: is "now" where a year of four digits belongs
          {"awards": [{"name": "O", "year": 24}]}   | /awards/0/year: is 24 where a year of four digits belongs
          {"awards": [{"name": "O", "outcome": "lost"}]} | /awards/0/outcome: unknown outcome 'lost'; known are won, honoured, nominated, shortlisted, finalist, runner_up
          {"awards": [{"name": "O", "alt_names": "P"}]} | /awards/0/alt_names: is a text where a list belongs
          {"awards": [{"name": "O", "alt_names": [1]}]} | /awards/0/alt_names/0: is a number where a text belongs
          {"cities": [{"name": "A"}, 7]}            | /cities/1: is a number where an object belongs
          {"cities": [{"name": "A", "doubtful": "yes"}]} | /cities/0/doubtful: is a text where true or false belongs
          {"quotes": [{"speaker": "Okafor"}]}       | /quotes/0: has neither parts nor text
          {"quotes": [{"parts": [{"begin": 1}], "text": "x"}]} | /quotes/0/parts/0: is no text and has none
          {"organisations": [{"aliases": []}]}      | /organisations/0: has no name
          """)
  void aFaultyFieldIsNamedByItsPointer(String json, String reason) throws IOException {
    assertThat(refused(json).faults().get(0).reason()).isEqualTo(reason);
  }

  @Test
  void everyFaultIsListed() throws IOException {
    assertThat(refused("{\"awards\": [{\"name\": 3}], \"cities\": 4}").faults())
        .extracting(LabelFault::reason)
        .containsExactly(
            "/cities: is a number where a list belongs",
            "/awards/0/name: is a number where a text belongs",
            "/awards/0: has no name");
  }

  @Test
  void brokenJsonIsNamedByItsLine() throws IOException {
    LabelFault fault = refused("{\"awards\": [],\n \"cities\": [}\n").faults().get(0);

    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.reason()).startsWith("is not JSON: Unexpected close marker '}'");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refused("").faults().get(0).reason())
        .isEqualTo("/: is nothing where the object of a release belongs");
  }

  @Test
  void twiceTheSameFieldIsRefused() throws IOException {
    assertThat(refused("{\"awards\": [],\n\"awards\": []}").faults().get(0).reason())
        .isEqualTo("is not JSON: Duplicate field 'awards'");
  }

  @Test
  void linesInAFileOfOneObjectAreRefused() throws IOException {
    assertThat(refused("{\"awards\": []}\n{\"awards\": []}\n").faults().get(0).reason())
        .isEqualTo(
            "is not JSON: more than one value; one release a line belongs into a .jsonl file");
  }

  @Test
  void endlessNestingIsRefused() throws IOException {
    assertThat(refused("{\"awards\": " + "[".repeat(100_000)).faults().get(0).reason())
        .startsWith("is not JSON: ");
  }

  @Test
  void faultyLinesAreAllNamed() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"awards\": []}\n{\n\n{\"awards\": 1}\n");

    InvalidLabelsException thrown =
        catchThrowableOfType(
            InvalidLabelsException.class, () -> ReleaseJsonReader.readLines(file, "a"));

    assertThat(thrown.faults()).extracting(LabelFault::line).containsExactly(2, 4);
    assertThat(thrown.getMessage())
        .contains(file + ":4: /awards: is a number where a list belongs");
  }
}
