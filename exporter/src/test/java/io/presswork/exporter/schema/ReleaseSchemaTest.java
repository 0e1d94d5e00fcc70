package io.presswork.exporter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.presswork.exporter.Releases;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.exporter.json.ReleaseJson;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a release is a promise: docs/release-VERSION.schema.json. */
class ReleaseSchemaTest {

  private static final String HOW =
      """
      The JSON form of a release is no longer that of %s, which others rely on.
      If the change is meant, it is a new version: raise Release.SCHEMA_VERSION and publish its schema by
        mvn -pl model,exporter test -Dtest=ReleaseSchemaTest -Dsurefire.failIfNoSpecifiedTests=false \
      -Dpresswork.schema.write=true
      (it writes the file of a version that has none, and its digest; it never changes one). If not, take the change back.""";

  private final PublishedSchemas published = PublishedSchemas.ofRepository();

  @BeforeAll
  static void publishOnDemand() throws IOException {
    if (Boolean.getBoolean("presswork.schema.write")) {
      PublishedSchemas.ofRepository().publish(Release.SCHEMA_VERSION, ReleaseSchema.generate());
    }
  }

  @Test
  void theJsonFormIsThePublishedOneOfItsVersion() throws IOException {
    assertThat(published.text(Release.SCHEMA_VERSION))
        .as(HOW, published.file(Release.SCHEMA_VERSION))
        .isEqualTo(ReleaseSchema.generate());
  }

  @Test
  void noPublishedSchemaEverChanges() throws IOException {
    List<String> versions =
        IntStream.rangeClosed(1, Release.SCHEMA_VERSION)
            .mapToObj(version -> published.file(version).getFileName().toString())
            .toList();

    assertThat(published.found())
        .as("published schemas and the digests in %s", published.digests())
        .containsExactlyInAnyOrderEntriesOf(published.pinned())
        .containsOnlyKeys(versions);
  }

  @Test
  void theSchemaIsOneOfDraft2020() throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(published.text(Release.SCHEMA_VERSION), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void fieldsStandInTheOrderOfTheSchema() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema = mapper.readTree(published.text(Release.SCHEMA_VERSION));
    JsonNode release = mapper.readTree(json(Releases.harbourLights()));
    JsonNode definitions = schema.get("$defs");

    assertThat(names(release)).isEqualTo(names(schema.get("properties")));
    Map.of(
            "Organisation", "/organisations/0",
            "Mention", "/organisations/0/mentions/0",
            "City", "/cities/0",
            "Award", "/awards/0",
            "Span", "/awards/0/evidence",
            "Quote", "/quotes/0",
            "Dateline", "/dateline")
        .forEach(
            (name, place) ->
                assertThat(names(release.at(place)))
                    .as(name)
                    .isEqualTo(names(definitions.get(name).get("properties"))));
    assertThat(names(definitions)).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"schemaVersion\":1', '\"schemaVersion\":2'",
    "'\"schemaVersion\":1,', ''",
    "'\"schemaVersion\":1', '\"schemaVersion\":1,\"extra\":null'",
    "'\"language\":\"en\"', '\"language\":7'",
    "'utf-16', 'utf-8'",
    "'\"2024-03-05\"', '\"5 March 2024\"'",
    "'\"2024-03-05\"', '\"2024-02-30\"'",
    "'\"begin\":0', '\"begin\":-1'",
    "'\"section\":\"headline\"', '\"section\":\"HEADLINE\"'",
    "'\"outcome\":\"won\"', '\"outcome\":\"lost\"'",
    "'\"count\":2', '\"count\":0'",
    "'\"confidence\":0.93', '\"confidence\":1.01'",
    "'\"year\":2024', '\"year\":\"2024\"'",
    "'\"kind\":\"direct\"', '\"kind\":null'",
    "'\"headline\":', '\"headLine\":'"
  })
  void whatIsNotPromisedIsNoRelease(String right, String wrong) {
    String json = new ReleaseJson(JsonLayout.LINE, false).toJson(Releases.harbourLights());
    assertThat(json).contains(right);

    assertThat(SchemaCheck.faults(json)).isEmpty();
    assertThat(SchemaCheck.faults(json.replace(right, wrong))).isNotEmpty();
  }

  private static String json(Release release) {
    return new ReleaseJson(JsonLayout.LINE, true).toJson(release);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
