package io.presswork.exporter.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object. The first that is not what it should be ends the reading. */
final class JsonFields {

  /** Makes something of an object. */
  @FunctionalInterface
  interface Shape<T> {
    T read(JsonFields object) throws InvalidReleaseException;
  }

  private final JsonNode node;
  private final String pointer;

  /**
   * The fields of an object.
   *
   * @param pointer where it stands, as a JSON pointer
   */
  JsonFields(JsonNode node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  /** A fault of this object. */
  InvalidReleaseException fault(String reason) {
    return new InvalidReleaseException(pointer, reason);
  }

  /** A fault of a field. */
  InvalidReleaseException fault(String name, String reason) {
    return new InvalidReleaseException(pointer + "/" + name, reason);
  }

  /** A text that must be there. */
  String text(String name) throws InvalidReleaseException {
    return checkedText(name, value(name));
  }

  /** A text; null where the field is null or missing. */
  @Nullable String optionalText(String name) throws InvalidReleaseException {
    return node.hasNonNull(name) ? checkedText(name, node.get(name)) : null;
  }

  /** A list of texts that must be there. */
  List<String> texts(String name) throws InvalidReleaseException {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(name)) {
      texts.add(checkedText(name + "/" + texts.size(), value));
    }
    return texts;
  }

  /** A whole number that must be there. */
  int whole(String name, int least) throws InvalidReleaseException {
    JsonNode value = value(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least) {
      throw fault(name, "is " + brief(value) + " where a whole number from " + least + " belongs");
    }
    return value.intValue();
  }

  /** A whole number; null where the field is null or missing. */
  @Nullable Integer optionalWhole(String name) throws InvalidReleaseException {
    return node.hasNonNull(name) ? whole(name, Integer.MIN_VALUE) : null;
  }

  /** A number from 0 to 1 that must be there. */
  double ratio(String name) throws InvalidReleaseException {
    JsonNode value = value(name);
    if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
      throw fault(name, "is " + brief(value) + " where a number from 0 to 1 belongs");
    }
    return value.doubleValue();
  }

  /**
   * One of some values that must be there.
   *
   * @param label how each is written
   */
  <T> T choice(String name, T[] values, Function<T, String> label) throws InvalidReleaseException {
    JsonNode value = value(name);
    for (T choice : values) {
      if (value.isTextual() && label.apply(choice).equals(value.textValue())) {
        return choice;
      }
    }
    throw fault(
        name,
        "is "
            + brief(value)
            + "; known are "
            + Arrays.stream(values).map(label).collect(Collectors.joining(", ")));
  }

  /** An object that must be there. */
  <T> T object(String name, Shape<T> shape) throws InvalidReleaseException {
    return shape.read(checkedObject(name, value(name)));
  }

  /** An object; null where the field is null or missing. */
  @Nullable JsonFields optionalObject(String name) throws InvalidReleaseException {
    return node.hasNonNull(name) ? checkedObject(name, node.get(name)) : null;
  }

  /** A list of objects that must be there. */
  <T> List<T> objects(String name, Shape<T> shape) throws InvalidReleaseException {
    List<T> objects = new ArrayList<>();
    for (JsonNode value : list(name)) {
      objects.add(shape.read(checkedObject(name + "/" + objects.size(), value)));
    }
    return objects;
  }

  /** A list of objects that must be there and have at least one. */
  <T> List<T> someObjects(String name, Shape<T> shape) throws InvalidReleaseException {
    List<T> objects = objects(name, shape);
    if (objects.isEmpty()) {
      throw fault(name, "is an empty list");
    }
    return objects;
  }

  private JsonNode value(String name) throws InvalidReleaseException {
    JsonNode value = node.get(name);
    if (value == null) {
      throw fault(name, "is missing");
    }
    return value;
  }

  private JsonNode list(String name) throws InvalidReleaseException {
    JsonNode value = value(name);
    if (!value.isArray()) {
      throw fault(name, "is " + kind(value) + " where a list belongs");
    }
    return value;
  }

  private String checkedText(String name, JsonNode value) throws InvalidReleaseException {
    if (!value.isTextual()) {
      throw fault(name, "is " + kind(value) + " where a text belongs");
    }
    return value.textValue();
  }

  private JsonFields checkedObject(String name, JsonNode value) throws InvalidReleaseException {
    if (!value.isObject()) {
      throw fault(name, "is " + kind(value) + " where an object belongs");
    }
    return new JsonFields(value, pointer + "/" + name);
  }

  /** A number or text that is short enough for a message, else what it is. */
  private static String brief(JsonNode value) {
    String words = value.isValueNode() ? value.toString() : "";
    return words.isEmpty() || words.length() > 40 ? kind(value) : words;
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
