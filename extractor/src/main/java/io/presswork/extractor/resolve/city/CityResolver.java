package io.presswork.extractor.resolve.city;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.rule.NameKey;
import io.presswork.model.City;
import io.presswork.model.Mention;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the mentions of one city into one entry. */
public final class CityResolver {

  /** One entry for each city, in order of first mention. */
  public List<City> resolve(AnnotatedDocument document, List<FoundMention> mentions) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.CITY) {
        Span span = document.view().span(mention.begin(), mention.end());
        byName
            .computeIfAbsent(NameKey.of(span.text()), k -> new ArrayList<>())
            .add(new Mention(span, document.sectionAt(mention.begin()), mention.rule()));
      }
    }
    return byName.values().stream()
        .map(list -> new City(list.get(0).span().text(), null, null, list))
        .toList();
  }
}
