package io.presswork.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.presswork.evaluation.label.LabelFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Reading a field of the wrong type notes a fault with the field's
 * JSON pointer and gives what a missing field gives.
 */
final class JsonFields {

  /** Where faults go. */
  record Sink(String file, int line, List<LabelFault> faults) {
    void add(String pointer, String reason) {
      faults.add(new LabelFault(file, line, (pointer.isEmpty() ? "/" : pointer) + ": " + reason));
    }
  }

  private final JsonNode node;
  private final String pointer;
  private final Sink sink;

  JsonFields(JsonNode node, String pointer, Sink sink) {
    this.node = node;
    this.pointer = pointer;
    this.sink = sink;
  }

  /** Whether the object has a field that is not null. */
  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Notes a fault of this object. */
  void fault(String reason) {
    sink.add(pointer, reason);
  }

  /** Notes a fault of a field. */
  void fault(String name, String reason) {
    sink.add(pointer + "/" + name, reason);
  }

  /** The field itself; null where it is missing or null. */
  @Nullable JsonNode value(String name) {
    return node.hasNonNull(name) ? node.get(name) : null;
  }

  /** A text; null where it is missing, null or blank. */
  @Nullable String text(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      fault(name, "is " + kind(value) + " where a text belongs");
      return null;
    }
    return value.textValue().isBlank() ? null : value.textValue();
  }

  /** The text of one field and after it the texts of a list. */
  List<String> texts(String name, String listName) {
    List<String> texts = new ArrayList<>();
    String first = text(name);
    if (first != null) {
      texts.add(first);
    }
    texts.addAll(texts(listName));
    return texts;
  }

  /** The texts of a list; none where it is missing or null. */
  List<String> texts(String listName) {
    List<String> texts = new ArrayList<>();
    List<JsonNode> values = list(listName);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isTextual()) {
        texts.add(values.get(i).textValue());
      } else if (!values.get(i).isNull()) {
        fault(listName + "/" + i, "is " + kind(values.get(i)) + " where a text belongs");
      }
    }
    return texts;
  }

  /** Whether a field is true. */
  boolean flag(String name) {
    JsonNode value = value(name);
    if (value != null && !value.isBoolean()) {
      fault(name, "is " + kind(value) + " where true or false belongs");
    }
    return value != null && value.booleanValue();
  }

  /** The values of a list; none where it is missing or null. */
  List<JsonNode> list(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      fault(name, "is " + kind(value) + " where a list belongs");
      return List.of();
    }
    List<JsonNode> values = new ArrayList<>();
    value.forEach(values::add);
    return values;
  }

  /** The objects of a list; where texts may stand for objects, they become their {@code name}. */
  List<JsonFields> objects(String name, boolean textsToo) {
    List<JsonFields> objects = new ArrayList<>();
    List<JsonNode> values = list(name);
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      String place = pointer + "/" + name + "/" + i;
      if (value.isObject()) {
        objects.add(new JsonFields(value, place, sink));
      } else if (textsToo && value.isTextual()) {
        JsonNode object = JsonNodeFactory.instance.objectNode().set("name", value);
        objects.add(new JsonFields(object, place, sink));
      } else {
        sink.add(place, "is " + kind(value) + " where an object belongs");
      }
    }
    return objects;
  }

  /** What a value is, with its article. */
  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case MISSING -> "nothing";
      case BOOLEAN, NULL -> value.toString();
      default -> value.getNodeType().toString().toLowerCase(Locale.ROOT);
    };
  }
}
