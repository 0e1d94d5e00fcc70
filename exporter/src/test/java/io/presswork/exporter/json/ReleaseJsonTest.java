package io.presswork.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.presswork.exporter.Releases;
import io.presswork.exporter.schema.SchemaCheck;
import io.presswork.model.Release;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseJsonTest {

  private final ReleaseJson line = new ReleaseJson(JsonLayout.LINE, true);

  @Test
  void everySpanHoldsTheWordsOfTheText() throws IOException {
    JsonNode release = read(line.toJson(Releases.harbourLights()));

    List<JsonNode> spans = release.findParents("begin");
    assertThat(spans).hasSize(6);
    for (JsonNode span : spans) {
      assertThat(
              release
                  .get("text")
                  .textValue()
                  .substring(span.get("begin").intValue(), span.get("end").intValue()))
          .isEqualTo(span.get("text").textValue());
    }
  }

  @Test
  void theTextIsThereOnlyOnDemand() {
    Release release = Releases.sparse();

    assertThat(line.toJson(release)).contains("\"text\":\"" + release.text() + "\"}\n");
    assertThat(new ReleaseJson(JsonLayout.LINE, false).toJson(release))
        .endsWith("\"issues\":[]}\n");
  }

  @Test
  void bothLayoutsSayTheSame() throws IOException {
    Release release = Releases.harbourLights();

    assertThat(read(new ReleaseJson(JsonLayout.INDENTED, true).toJson(release)))
        .isEqualTo(read(line.toJson(release)));
  }

  @Test
  void anEmojiIsWrittenAsItselfAndALoneHalfAsItsEscape() {
    assertThat(line.toJson(Releases.empty("\uD83D\uDE00", "a\"\n\uDE00b")))
        .contains("\"id\":\"\uD83D\uDE00\"")
        .contains("\"text\":\"a\\\"\\n\\uDE00b\"");
  }

  @Test
  void whatIsWrittenFollowsTheSchema() {
    for (Release release :
        List.of(
            Releases.harbourLights(),
            Releases.sparse(),
            Releases.empty("\uD83D\uDE00", "a\"\n\uDE00b"),
            Releases.saying("id", "words"))) {
      for (JsonLayout layout : JsonLayout.values()) {
        assertThat(SchemaCheck.faults(new ReleaseJson(layout, true).toJson(release))).isEmpty();
        assertThat(SchemaCheck.faults(new ReleaseJson(layout, false).toJson(release))).isEmpty();
      }
    }
  }

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
