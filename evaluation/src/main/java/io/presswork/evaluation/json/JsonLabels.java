package io.presswork.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.FactKind;
import io.presswork.model.QuoteKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes labels of one release in JSON. */
final class JsonLabels {

  private JsonLabels() {}

  /**
   * The facts of a release; faults are noted.
   *
   * @param defaultId identifier for a release that has none
   */
  static LabelledRelease read(JsonNode root, String defaultId, JsonFields.Sink sink) {
    if (!root.isObject()) {
      sink.add("", "is " + JsonFields.kind(root) + " where the object of a release belongs");
      return LabelledRelease.empty(defaultId);
    }
    JsonFields fields = new JsonFields(root, "", sink);
    Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      if (fields.has(listOf(kind))) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      fields.fault("is no release: it has none of organisations, cities, awards and quotes");
    }
    return new LabelledRelease(
        id(fields, defaultId),
        kinds,
        each(fields.objects(listOf(FactKind.ORGANISATION), true), JsonLabels::organisation),
        each(fields.objects(listOf(FactKind.CITY), true), JsonLabels::city),
        each(fields.objects(listOf(FactKind.AWARD), false), JsonLabels::award),
        each(fields.objects(listOf(FactKind.QUOTE), false), JsonLabels::quote));
  }

  private static String listOf(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> "organisations";
      case CITY -> "cities";
      case AWARD -> "awards";
      case QUOTE -> "quotes";
    };
  }

  private static String id(JsonFields fields, String defaultId) {
    JsonNode id = fields.value("id");
    if (id != null && id.isNumber()) {
      return id.asText();
    }
    return Objects.requireNonNullElse(fields.text("id"), defaultId);
  }

  private static <T> List<T> each(
      List<JsonFields> objects, Function<JsonFields, Optional<T>> reader) {
    return objects.stream().map(reader).flatMap(Optional::stream).toList();
  }

  private static boolean named(JsonFields fields, List<String> names) {
    if (names.stream().allMatch(String::isBlank)) {
      fields.fault("has no name");
      return false;
    }
    return true;
  }

  private static Optional<OrganisationLabel> organisation(JsonFields fields) {
    List<String> forms = fields.texts("name", "aliases");
    return named(fields, forms)
        ? Optional.of(new OrganisationLabel(forms, fields.flag("doubtful")))
        : Optional.empty();
  }

  private static Optional<CityLabel> city(JsonFields fields) {
    List<String> forms = fields.texts("name", "aliases");
    return named(fields, forms)
        ? Optional.of(
            new CityLabel(
                forms, fields.text("region"), fields.text("country"), fields.flag("doubtful")))
        : Optional.empty();
  }

  private static Optional<AwardLabel> award(JsonFields fields) {
    List<String> names = fields.texts("name", "alt_names");
    if (!named(fields, names)) {
      return Optional.empty();
    }
    return Optional.of(
        new AwardLabel(
            names,
            fields.text("category"),
            fields.texts("recipient", "alt_recipients"),
            JsonOutcomes.of(fields),
            JsonNumbers.count(fields),
            fields.texts("granter", "alt_granters"),
            fields.text("event"),
            JsonNumbers.years(fields),
            fields.flag("doubtful")));
  }

  private static Optional<QuoteLabel> quote(JsonFields fields) {
    List<String> parts = parts(fields);
    String kind = fields.text("kind");
    if (kind != null && kind.toLowerCase(Locale.ROOT).equals(QuoteKind.INDIRECT.label())) {
      return Optional.empty();
    }
    if (parts.isEmpty()) {
      fields.fault("has neither parts nor text");
      return Optional.empty();
    }
    List<String> speakers = fields.texts("speaker", "alt_speakers");
    return Optional.of(
        new QuoteLabel(
            parts,
            speakers,
            !speakers.isEmpty() && fields.text("speaker") == null,
            fields.texts("title", "alt_titles"),
            fields.texts("organisation", "alt_organisations"),
            fields.flag("doubtful")));
  }

  /** The pieces, as objects with a text or as texts; the whole text where there are none. */
  private static List<String> parts(JsonFields fields) {
    List<String> parts = new ArrayList<>();
    List<JsonNode> values = fields.list("parts");
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      JsonNode text = value.isObject() ? value.get("text") : value;
      if (text == null || !text.isTextual()) {
        fields.fault("parts/" + i, "is no text and has none");
      } else if (!text.textValue().isBlank()) {
        parts.add(text.textValue());
      }
    }
    String whole = fields.text("text");
    if (parts.isEmpty() && whole != null) {
      parts.add(whole);
    }
    return parts;
  }
}
