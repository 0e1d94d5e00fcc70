package io.presswork.exporter.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The properties of an object in a schema. What is added is required.
 *
 * @param object its schema
 */
record Properties(ObjectNode object) {

  /** Where {@link #insert} puts the first property. */
  static final String START = "";

  static Properties of(JsonNode object) {
    return new Properties((ObjectNode) object);
  }

  /** Adds a property behind another one. */
  void insert(String name, JsonNode schema, String behind) {
    replace(behind, behind.equals(START) ? Map.of() : keep(behind), Map.of(name, schema));
  }

  /** Puts an object's properties in the place of the object. */
  void unwrap(String name, Properties inner) {
    replace(name, Map.of(), inner.all());
  }

  private Map<String, JsonNode> keep(String name) {
    return Map.of(name, all().get(name));
  }

  private void replace(String place, Map<String, JsonNode> first, Map<String, JsonNode> then) {
    Set<String> optional = new HashSet<>(all().keySet());
    object.withArray("required").forEach(name -> optional.remove(name.textValue()));
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    if (place.equals(START)) {
      properties.putAll(then);
    }
    all()
        .forEach(
            (name, schema) -> {
              if (name.equals(place)) {
                properties.putAll(first);
                properties.putAll(then);
              } else {
                properties.put(name, schema);
              }
            });
    if (!properties.keySet().containsAll(then.keySet())) {
      throw new IllegalStateException("no property is called " + place);
    }
    object.putObject("properties").setAll(properties);
    ArrayNode required = object.putArray("required");
    properties.keySet().stream().filter(name -> !optional.contains(name)).forEach(required::add);
  }

  private Map<String, JsonNode> all() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    object.get("properties").properties().forEach(e -> all.put(e.getKey(), e.getValue()));
    return all;
  }
}
