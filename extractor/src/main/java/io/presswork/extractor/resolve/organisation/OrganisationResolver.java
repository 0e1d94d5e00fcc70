package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.rule.NameKey;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the mentions of one organisation into one entry. */
public final class OrganisationResolver {

  /** One entry for each organisation, in order of first mention. */
  public List<Organisation> resolve(AnnotatedDocument document, List<FoundMention> mentions) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        Span span = document.view().span(mention.begin(), mention.end());
        byName
            .computeIfAbsent(NameKey.of(span.text()), k -> new ArrayList<>())
            .add(new Mention(span, document.sectionAt(mention.begin()), mention.rule()));
      }
    }
    return byName.values().stream()
        .map(list -> new Organisation(list.get(0).span().text(), List.of(), list))
        .toList();
  }
}
