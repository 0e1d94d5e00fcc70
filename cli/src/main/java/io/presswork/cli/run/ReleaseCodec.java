package io.presswork.cli.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Release;

/**
 * Releases as the journal keeps them: all components of the records but the text, which is read
 * again. This is not the JSON that users get, which leaves more out.
 */
final class ReleaseCodec {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private ReleaseCodec() {}

  /** One line. */
  static String encode(Release release) {
    ObjectNode node = MAPPER.valueToTree(release);
    node.remove("text");
    return node.toString();
  }

  /**
   * The release again.
   *
   * @param document what it was made of, perhaps under another name
   * @throws JsonProcessingException if it is no release of this document
   */
  static Release decode(String line, SourceDocument document) throws JsonProcessingException {
    JsonNode node = MAPPER.readTree(line);
    if (!(node instanceof ObjectNode release)) {
      throw new IllegalArgumentException("no object");
    }
    release.put("source", document.source());
    release.put("text", document.text());
    return MAPPER.treeToValue(release, Release.class);
  }
}
