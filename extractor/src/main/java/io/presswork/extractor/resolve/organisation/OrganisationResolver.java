package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.find.NameHeads;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Joins the mentions of one organisation into one entry. Immutable. */
public final class OrganisationResolver {

  private final NameRelations relations;

  /**
   * Makes one.
   *
   * @param heads last words of organisations' names
   * @param known whether all the world knows a name as an organisation's
   */
  public OrganisationResolver(NameHeads heads, Predicate<String> known) {
    this.relations = new NameRelations(heads, known);
  }

  /** One entry for each organisation, in order of first mention. */
  public List<Organisation> resolve(AnnotatedDocument document, List<FoundMention> mentions) {
    return groups(document, mentions).stream().map(g -> organisation(document, g)).toList();
  }

  /** The mentions of each organisation, in order of first mention. */
  List<List<FoundMention>> groups(AnnotatedDocument document, List<FoundMention> mentions) {
    List<FoundMention> own =
        mentions.stream().filter(m -> m.kind() == MentionKind.ORGANISATION).toList();
    Map<Integer, List<FoundMention>> groups = new LinkedHashMap<>();
    int[] group = new Grouping(document, own, relations).run();
    for (int i = 0; i < group.length; i++) {
      if (group[i] >= 0) {
        groups.computeIfAbsent(group[i], k -> new ArrayList<>()).add(own.get(i));
      }
    }
    return List.copyOf(groups.values());
  }

  private static Organisation organisation(AnnotatedDocument document, List<FoundMention> group) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (FoundMention m : group) {
      Span span = document.view().span(m.begin(), m.end());
      mentions.add(new Mention(span, document.sectionAt(m.begin()), m.rule()));
      names.add(document.text(m.begin(), m.end()));
    }
    String name = canonical(names);
    List<String> aliases = new ArrayList<>();
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.add(name);
    for (String other : names) {
      if (known.add(other)) {
        aliases.add(other);
      }
    }
    return new Organisation(name, aliases, mentions);
  }

  /** The longest form, and of equally long ones one that is not all capitals. */
  static String canonical(Set<String> names) {
    return names.stream()
        .max(
            Comparator.comparingInt(String::length)
                .thenComparing(n -> !n.equals(n.toUpperCase(Locale.ROOT)))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
