package io.presswork.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Writes a report as JSON. Ratios are rounded to four decimals, half up. */
public final class JsonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonReport() {}

  /** The whole report, indented, with LF line ends and one at the end. */
  public static String render(EvaluationReport report) {
    ObjectNode root = NODES.objectNode();
    root.put("labelled", report.documents().size());
    report.withoutExtraction().forEach(root.putArray("withoutExtraction")::add);
    report.withoutLabels().forEach(root.putArray("withoutLabels")::add);
    ObjectNode measures = root.putObject("measures");
    for (Measure measure : Measure.values()) {
      ObjectNode node = node(report.score(measure));
      OptionalDouble mean = report.meanF1(measure);
      node.put("meanStrictF1", mean.isPresent() ? rounded(mean.getAsDouble()) : null);
      measures.set(measure.label(), node);
    }
    ObjectNode fields = root.putObject("fields");
    for (Field field : Field.values()) {
      fields.set(field.label(), node(report.field(field)));
    }
    ArrayNode documents = root.putArray("documents");
    report.documents().forEach(document -> documents.add(node(document)));
    ArrayNode errors = root.putArray("errors");
    report.errors().forEach(error -> errors.add(node(error)));
    ArrayNode fieldErrors = root.putArray("fieldErrors");
    report.fieldErrors().forEach(error -> fieldErrors.add(node(error)));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  private static ObjectNode node(DocumentScore document) {
    ObjectNode node = NODES.objectNode();
    node.put("id", document.id());
    node.put("extracted", document.extracted());
    ObjectNode measures = node.putObject("measures");
    document.measures().forEach((measure, score) -> measures.set(measure.label(), node(score)));
    return node;
  }

  private static ObjectNode node(MeasureScore score) {
    ObjectNode node = NODES.objectNode();
    node.set("strict", node(score.strict()));
    node.set("partial", node(score.partial()));
    return node;
  }

  private static ObjectNode node(Score score) {
    ObjectNode node = NODES.objectNode();
    node.put("truePositives", score.tp());
    node.put("falsePositives", score.fp());
    node.put("falseNegatives", score.fn());
    node.put("precision", rounded(score.precision()));
    node.put("recall", rounded(score.recall()));
    node.put("f1", rounded(score.f1()));
    return node;
  }

  private static ObjectNode node(FieldScore score) {
    ObjectNode node = NODES.objectNode();
    node.put("labels", score.asked());
    node.put("right", score.right());
    node.put("near", score.near());
    node.put("notLabelled", score.extra());
    return node;
  }

  private static ObjectNode node(EvaluationError error) {
    ObjectNode node = NODES.objectNode();
    node.put("document", error.documentId());
    node.put("measure", error.measure().label());
    node.put("type", error.type().label());
    node.put("text", error.text());
    node.put("nearest", error.nearest());
    node.put("rightIfPartial", error.partial());
    node.put("repeated", error.repeated());
    return node;
  }

  private static ObjectNode node(FieldError error) {
    ObjectNode node = NODES.objectNode();
    node.put("document", error.documentId());
    node.put("field", error.field().label());
    node.put("fact", error.fact());
    node.put("expected", error.expected());
    node.put("extracted", error.extracted());
    node.put("near", error.near());
    return node;
  }

  private static BigDecimal rounded(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(4, RoundingMode.HALF_UP);
  }
}
