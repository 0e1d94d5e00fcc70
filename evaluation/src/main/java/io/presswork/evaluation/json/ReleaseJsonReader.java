package io.presswork.evaluation.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import io.presswork.evaluation.label.LabelFile;
import io.presswork.evaluation.label.LabelledRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads release JSON: one object a file, or one object a line. */
public final class ReleaseJsonReader {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private ReleaseJsonReader() {}

  /**
   * Reads a file that holds one release.
   *
   * @param file the file, in UTF-8
   * @param defaultId identifier for a release that has no {@code id}
   * @throws InvalidLabelsException if it is no JSON or no release, with every fault
   * @throws IOException if the file cannot be read
   */
  public static LabelledRelease readObject(Path file, String defaultId) throws IOException {
    List<LabelFault> faults = new ArrayList<>();
    LabelledRelease release = parse(LabelFile.text(file), defaultId, file.toString(), 0, faults);
    return checked(release, faults);
  }

  /**
   * Reads a file that holds one release a line; blank lines are passed over.
   *
   * @param file the file, in UTF-8
   * @param defaultId identifier for releases that have no {@code id}; they get {@code #LINE} after
   *     it
   * @throws InvalidLabelsException if a line is no JSON or no release, with every fault
   * @throws IOException if the file cannot be read
   */
  public static List<LabelledRelease> readLines(Path file, String defaultId) throws IOException {
    List<LabelFault> faults = new ArrayList<>();
    List<LabelledRelease> releases = new ArrayList<>();
    int number = 0;
    for (String line : LabelFile.text(file).split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        releases.add(parse(line, defaultId + "#" + number, file.toString(), number, faults));
      }
    }
    return checked(releases, faults);
  }

  private static <T> T checked(T value, List<LabelFault> faults) throws InvalidLabelsException {
    if (!faults.isEmpty()) {
      throw new InvalidLabelsException(faults);
    }
    return value;
  }

  private static LabelledRelease parse(
      String json, String id, String file, int line, List<LabelFault> faults) {
    try {
      JsonNode root = READER.readTree(json);
      return JsonLabels.read(root, id, new JsonFields.Sink(file, line, faults));
    } catch (JsonProcessingException e) {
      faults.add(new LabelFault(file, line(e.getLocation(), line), "is not JSON: " + reason(e)));
      return LabelledRelease.empty(id);
    }
  }

  private static int line(@Nullable JsonLocation location, int line) {
    return line > 0 || location == null ? line : location.getLineNr();
  }

  /** The first line of Jackson's message, without its location. */
  private static String reason(JsonProcessingException e) {
    if (e instanceof MismatchedInputException) {
      return "more than one value; one release a line belongs into a .jsonl file";
    }
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
