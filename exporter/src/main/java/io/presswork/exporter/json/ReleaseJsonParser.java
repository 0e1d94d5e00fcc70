package io.presswork.exporter.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ReleaseJson} has written, so that writing it again gives the same bytes. Two
 * things are not in the JSON and do not come back: region and country of the dateline, and the
 * digits of a confidence behind the second. Fields that are not of the form are passed over; those
 * that may be null may be missing.
 */
public final class ReleaseJsonParser {

  /** The form needs five levels; the rest is for fields that are passed over. */
  private static final int MOST_LEVELS = 100;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_LEVELS)
                          // The JSON is in memory already.
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** Knows the texts of releases whose JSON was written without them. */
  @FunctionalInterface
  public interface Texts {

    /**
     * The text that the offsets of a release count in.
     *
     * @param id the release
     * @return null where there is none
     * @throws IOException if there is one that cannot be read
     */
    @Nullable String textOf(String id) throws IOException;
  }

  private ReleaseJsonParser() {}

  /**
   * Reads a release that was written with its text.
   *
   * @param json one object, on one line or indented
   * @throws InvalidReleaseException if it is no release, or has no text
   */
  public static Release parse(String json) throws InvalidReleaseException {
    try {
      return parse(json, id -> null);
    } catch (InvalidReleaseException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("nothing was read", e);
    }
  }

  /**
   * Reads a release.
   *
   * @param json one object, on one line or indented
   * @param texts asked where the object has none
   * @throws InvalidReleaseException if it is no release, has no text anywhere, or says words that
   *     do not stand in the text where it says
   * @throws IOException if they throw it
   */
  public static Release parse(String json, Texts texts) throws IOException {
    JsonFields release = new JsonFields(tree(json), "");
    checkForm(release);
    String id = release.text("id");
    String text = release.optionalText("text");
    if (text == null) {
      text = texts.textOf(id);
    }
    if (text == null) {
      throw release.fault("text", "is missing, and there is no text beside it").of(id);
    }
    try {
      return parse(release, id, text);
    } catch (InvalidReleaseException e) {
      throw e.of(id);
    }
  }

  private static Release parse(JsonFields release, String id, String text)
      throws InvalidReleaseException {
    FactParser facts = new FactParser(text);
    String source = release.text("source");
    List<Organisation> organisations = release.objects("organisations", facts::organisation);
    List<City> cities = release.objects("cities", facts::city);
    List<Award> awards = release.objects("awards", facts::award);
    List<Quote> quotes = release.objects("quotes", facts::quote);
    JsonFields dateline = release.optionalObject("dateline");
    return new Release(
        id,
        source,
        release.optionalText("language"),
        release.optionalText("headline"),
        dateline == null ? null : FactParser.dateline(dateline),
        organisations,
        cities,
        awards,
        quotes,
        release.texts("issues"),
        text);
  }

  private static void checkForm(JsonFields release) throws InvalidReleaseException {
    int version = release.whole("schemaVersion", 1);
    if (version != Release.SCHEMA_VERSION) {
      throw release.fault(
          "schemaVersion", "is " + version + "; read is only " + Release.SCHEMA_VERSION);
    }
    String unit = release.text("offsetUnit");
    if (!unit.equals(ReleaseJson.OFFSET_UNIT)) {
      throw release.fault("offsetUnit", "is not " + ReleaseJson.OFFSET_UNIT);
    }
  }

  private static JsonNode tree(String json) throws InvalidReleaseException {
    try {
      JsonNode tree = READER.readTree(json);
      if (!tree.isObject()) {
        throw new InvalidReleaseException(
            "", "is " + JsonFields.kind(tree) + " where the object of a release belongs");
      }
      return tree;
    } catch (MismatchedInputException e) {
      throw new InvalidReleaseException("", "is more than one value where one release belongs");
    } catch (JsonProcessingException e) {
      String message = Objects.requireNonNullElse(e.getOriginalMessage(), "malformed");
      throw new InvalidReleaseException(
          "", "is not JSON: " + message.lines().findFirst().orElse(""));
    }
  }
}
