package io.presswork.exporter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedSchemasTest {

  @TempDir Path folder;

  @Test
  void aVersionIsPublishedWithItsDigest() throws IOException {
    PublishedSchemas published = published();
    published.publish(1, "{}\n");
    published.publish(2, "{\"a\": 1}\n");

    assertThat(published.text(2)).isEqualTo("{\"a\": 1}\n");
    assertThat(published.found()).isEqualTo(published.pinned()).hasSize(2);
  }

  @Test
  void aPublishedVersionStaysAsItIs() throws IOException {
    PublishedSchemas published = published();
    published.publish(1, "{}\n");
    published.publish(1, "{\"a\": 1}\n");

    assertThat(published.text(1)).isEqualTo("{}\n");
    assertThat(published.pinned()).hasSize(1);
  }

  @Test
  void aVersionChangedInPlaceNoLongerHasItsDigest() throws IOException {
    PublishedSchemas published = published();
    published.publish(1, "{}\n");
    Files.writeString(published.file(1), "{\"a\": 1}\n");

    assertThat(published.found()).isNotEqualTo(published.pinned());
  }

  @Test
  void aVersionThatIsNotThereHasNoText() throws IOException {
    assertThat(published().text(1)).isEmpty();
  }

  private PublishedSchemas published() {
    return new PublishedSchemas(folder.resolve("docs"), folder.resolve("digests"));
  }
}
