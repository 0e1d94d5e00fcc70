package io.presswork.bench.accuracy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.presswork.extractor.Explanation;
import io.presswork.extractor.Explanation.NamedAward;
import io.presswork.model.City;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import io.presswork.model.Span;

/** Mentions and quotes with offsets in code points, as the scorers of sentence sets read them. */
final class MentionJson {

  private MentionJson() {}

  /** Adds {@code entities}. */
  static void entities(Explanation found, ObjectNode record) {
    Release release = found.release();
    ArrayNode entities = record.putArray("entities");
    for (Organisation organisation : release.organisations()) {
      for (Mention mention : organisation.mentions()) {
        add(release.text(), mention.span(), "ORGANISATION", entities);
      }
    }
    for (City city : release.cities()) {
      for (Mention mention : city.mentions()) {
        add(release.text(), mention.span(), "CITY", entities);
      }
    }
    for (NamedAward award : found.awardNames()) {
      add(release.text(), award.span(), "AWARD", entities);
    }
  }

  private static void add(String text, Span span, String type, ArrayNode entities) {
    put(text, span, entities.addObject().put("type", type).put("text", span.text()));
  }

  private static void put(String text, Span span, ObjectNode node) {
    node.put("start", text.codePointCount(0, span.begin()));
    node.put("end", text.codePointCount(0, span.end()));
  }

  /** Adds {@code quotes}. */
  static void quotes(Explanation found, ObjectNode record) {
    Release release = found.release();
    ArrayNode quotes = record.putArray("quotes");
    for (Quote quote : release.quotes()) {
      for (Span part : quote.parts()) {
        ObjectNode node = quotes.addObject();
        put(release.text(), part, node);
        node.put("text", part.text());
        node.put("kind", quote.kind().label());
        // A pronoun that was not resolved names nobody: no speaker.
        node.put("speaker", quote.speaker());
        node.put("rule", quote.rule());
        node.put("confidence", quote.confidence());
      }
    }
  }
}
