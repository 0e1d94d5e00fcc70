package io.presswork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.presswork.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds release JSON against the schema that is published in the repository. */
public final class SchemaCheck {

  /** Seen from the module's folder, in which the tests run. */
  private static final Path FILE =
      Path.of("..", "docs", "release-" + Release.SCHEMA_VERSION + ".schema.json");

  private static final Schema SCHEMA = load();

  private SchemaCheck() {}

  /** Fails unless a text is one release as JSON that follows the schema. */
  public static void assertValid(String json) {
    assertThat(
            SCHEMA.validate(
                json,
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .extracting(Error::toString)
        .as(json)
        .isEmpty();
  }

  /** Fails unless every line is a release as JSON that follows the schema. */
  public static void assertValidLines(String lines) {
    lines.lines().forEach(SchemaCheck::assertValid);
  }

  private static Schema load() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }
}
