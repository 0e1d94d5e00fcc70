package io.presswork.exporter.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.presswork.exporter.json.JsonLayout;
import io.presswork.model.Outcome;
import io.presswork.model.QuoteKind;
import io.presswork.model.Release;
import io.presswork.model.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a release, generated from the records of the model: a component that is added
 * there is in the schema too. What the JSON form has otherwise than the records is told here.
 */
final class ReleaseSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Components of which the JSON form says nothing: they are in the release's cities. */
  private static final Set<String> LEFT_OUT = Set.of("Dateline.region", "Dateline.country");

  private static final Map<String, Integer> MINIMA =
      Map.of(
          "Span.begin",
          0,
          "Span.end",
          1,
          "Award.count",
          1,
          "Award.confidence",
          0,
          "Quote.confidence",
          0);

  private static final Map<String, Integer> MAXIMA =
      Map.of("Award.confidence", 1, "Quote.confidence", 1);

  private static final Set<String> NEVER_EMPTY =
      Set.of("Organisation.mentions", "City.mentions", "Quote.parts");

  private final Descriptions descriptions = Descriptions.read();

  private ReleaseSchema() {}

  /** The schema as it is published: indented, with an LF at its end. */
  static String generate() {
    ReleaseSchema schema = new ReleaseSchema();
    ObjectNode tree = schema.shape(schema.ofRecords());
    schema.descriptions.checkAllUsed();
    return print(tree);
  }

  private ObjectNode ofRecords() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.INLINE_NULLABLE_SCHEMAS,
                Option.PLAIN_DEFINITION_KEYS);
    config
        .forTypesInGeneral()
        .withPropertySorter((a, b) -> 0)
        .withCustomDefinitionProvider(ReleaseSchema::ofValue)
        .withDescriptionResolver(
            scope -> isRecord(scope.getType()) ? describe(scope.getType()) : null);
    config
        .forFields()
        .withIgnoreCheck(field -> LEFT_OUT.contains(name(field)))
        .withRequiredCheck(field -> !name(field).equals("Release.text"))
        .withNullableCheck(field -> isWhole(field) && isNullable(field))
        .withNumberInclusiveMinimumResolver(field -> number(MINIMA, field))
        .withNumberInclusiveMaximumResolver(field -> number(MAXIMA, field))
        .withArrayMinItemsResolver(
            field -> isWhole(field) && NEVER_EMPTY.contains(name(field)) ? 1 : null)
        .withDescriptionResolver(
            field ->
                isWhole(field) && !name(field).equals("Mention.span")
                    ? descriptions.of(name(field))
                    : null);
    return new SchemaGenerator(config.build()).generateSchema(Release.class);
  }

  /** Values that are strings in JSON: days and the labels of enums. */
  private static @Nullable CustomDefinition ofValue(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> of = type.getErasedType();
    ObjectNode string = MAPPER.createObjectNode().put("type", "string");
    if (of == LocalDate.class) {
      return new CustomDefinition(string.put("format", "date"), true);
    } else if (of == Outcome.class) {
      return labels(string, Outcome.values(), Outcome::label);
    } else if (of == Section.class) {
      return labels(string, Section.values(), Section::label);
    } else if (of == QuoteKind.class) {
      return labels(string, QuoteKind.values(), QuoteKind::label);
    } else if (of.isEnum()) {
      throw new IllegalStateException("how does JSON write " + of.getSimpleName() + "?");
    }
    return null;
  }

  private static <E> CustomDefinition labels(
      ObjectNode string, E[] values, Function<E, String> label) {
    ArrayNode labels = string.putArray("enum");
    Stream.of(values).map(label).forEach(labels::add);
    return new CustomDefinition(string, true);
  }

  /** What the JSON form adds to the records and takes apart otherwise. */
  private ObjectNode shape(ObjectNode records) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.set("$schema", records.remove("$schema"));
    schema.put("$id", "urn:presswork:release:" + Release.SCHEMA_VERSION);
    schema.put("title", "Presswork release");
    JsonNode definitions = records.remove("$defs");
    schema.setAll(records);
    schema.set("$defs", definitions);

    Properties release = Properties.of(schema);
    release.insert(
        "schemaVersion",
        constant(Release.SCHEMA_VERSION, "Release.schemaVersion"),
        Properties.START);
    release.insert("offsetUnit", constant("utf-16", "Release.offsetUnit"), "language");
    ObjectNode text = MAPPER.createObjectNode().put("type", "string");
    text.put("description", descriptions.of("Quote.text"));
    Properties.of(definitions.get("Quote")).insert("text", text, "kind");
    Properties.of(definitions.get("Mention"))
        .unwrap("span", Properties.of(definitions.get("Span")));
    return schema;
  }

  private ObjectNode constant(Object value, String name) {
    ObjectNode constant = MAPPER.createObjectNode();
    constant.set("const", MAPPER.valueToTree(value));
    return constant.put("description", descriptions.of(name));
  }

  private static boolean isRecord(ResolvedType type) {
    return type.getErasedType().isRecord();
  }

  private String describe(ResolvedType type) {
    return descriptions.of(type.getErasedType().getSimpleName());
  }

  /** Whether it is the field itself rather than what its list holds. */
  private static boolean isWhole(FieldScope field) {
    return !field.isFakeContainerItemScope();
  }

  private static String name(FieldScope field) {
    return field.getRawMember().getDeclaringClass().getSimpleName() + "." + field.getName();
  }

  private static boolean isNullable(FieldScope field) {
    AnnotatedType type = field.getRawMember().getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static @Nullable BigDecimal number(Map<String, Integer> numbers, FieldScope field) {
    Integer number = numbers.get(name(field));
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private static String print(ObjectNode tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonLayout.INDENTED.generator(out)) {
      MAPPER.writeTree(json, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.append('\n').toString();
  }
}
