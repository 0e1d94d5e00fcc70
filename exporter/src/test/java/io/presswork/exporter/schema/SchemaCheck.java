package io.presswork.exporter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Holds release JSON against the published schema. */
public final class SchemaCheck {

  private static final Schema SCHEMA = load();

  private SchemaCheck() {}

  /** What is wrong with one release as JSON; empty where it follows the schema. */
  public static List<String> faults(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** Fails unless every release among a run's files follows the schema. */
  public static void assertValid(Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          if (name.startsWith("json/")) {
            assertThat(faults(text)).as(name).isEmpty();
          } else if (name.endsWith(".jsonl")) {
            assertValidLines(text);
          }
        });
  }

  /** Fails unless every line is a release that follows the schema. */
  public static void assertValidLines(String lines) {
    lines.lines().forEach(line -> assertThat(faults(line)).as(line).isEmpty());
  }

  private static Schema load() {
    try {
      String text = PublishedSchemas.ofRepository().text(Release.SCHEMA_VERSION);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the published schema", e);
    }
  }
}
