package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.organisation.Acronyms;
import io.presswork.extractor.find.organisation.OrganisationFinder;
import io.presswork.extractor.rule.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which mentions of one document name the same organisation. */
final class Grouping {

  private final AnnotatedDocument document;
  private final List<FoundMention> mentions;
  private final NameRelations relations;

  /** Per mention the index of its name. */
  private final int[] nameOf;

  private final List<String> names = new ArrayList<>();

  /** Per name how often it stands in the document. */
  private final List<Integer> counts = new ArrayList<>();

  /** Per name the name it is a form of; itself if it is none. */
  private final int[] parent;

  Grouping(AnnotatedDocument document, List<FoundMention> mentions, NameRelations relations) {
    this.document = document;
    this.mentions = mentions;
    this.relations = relations;
    this.nameOf = new int[mentions.size()];
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < nameOf.length; i++) {
      if (isGeneric(mentions.get(i))) {
        nameOf[i] = -1;
        continue;
      }
      String text = text(i);
      Integer known = index.putIfAbsent(NameKey.of(text), names.size());
      nameOf[i] = known == null ? names.size() : known;
      if (known == null) {
        names.add(text);
        counts.add(0);
      }
      counts.set(nameOf[i], counts.get(nameOf[i]) + 1);
    }
    this.parent = new int[names.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  private static boolean isGeneric(FoundMention mention) {
    return mention.rule().equals(OrganisationFinder.GENERIC);
  }

  private String text(int mention) {
    return document.text(mentions.get(mention).begin(), mentions.get(mention).end());
  }

  /** Per mention the index of its organisation; -1 for a generic word that stands for none. */
  int[] run() {
    joinBracketed();
    LongerForms longer = new LongerForms(names);
    for (int i = 0; i < parent.length; i++) {
      joinShort(i, longer);
    }
    int[] group = new int[nameOf.length];
    for (int i = 0; i < group.length; i++) {
      group[i] = nameOf[i] < 0 ? -1 : root(nameOf[i]);
    }
    WordPlaces places = new WordPlaces();
    for (int i = 0; i < group.length; i++) {
      if (group[i] >= 0) {
        places.add(i, group[i], names.get(group[i]));
      }
    }
    for (int i = 0; i < group.length; i++) {
      if (isGeneric(mentions.get(i))) {
        List<String> generic = NameKey.words(text(i));
        group[i] = places.nearest(i, generic.get(generic.size() - 1));
      }
    }
    return group;
  }

  private int root(int name) {
    int at = name;
    while (parent[at] != at) {
      // Shortens the way for the next question; chains of thousands of names are possible.
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void join(int shorter, int longer) {
    int child = root(shorter);
    int top = root(longer);
    if (child != top) {
      parent[child] = top;
    }
  }

  /** "Aldmoor Harbour Trust (AHT)" */
  private void joinBracketed() {
    for (int i = 0; i + 1 < nameOf.length; i++) {
      if (nameOf[i] < 0 || nameOf[i + 1] < 0) {
        continue;
      }
      int from = mentions.get(i).end();
      int to = mentions.get(i + 1).begin();
      if (to > from && to - from < 10) {
        String between = document.text(from, to);
        boolean bracket = between.strip().startsWith("(") && !between.contains(")");
        if (bracket
            && (Acronyms.isContraction(text(i + 1), text(i)) || text(i).startsWith(text(i + 1)))) {
          join(nameOf[i + 1], nameOf[i]);
        }
      }
    }
  }

  /** Joins a name to the most frequent, then longest, name that it shortens. */
  private void joinShort(int name, LongerForms longer) {
    if (parent[name] != name) {
      return;
    }
    int best = -1;
    for (int i : longer.of(name)) {
      if (!relations.isShortFor(names.get(name), names.get(i))) {
        continue;
      }
      boolean better =
          best < 0
              || counts.get(i) > counts.get(best)
              || (counts.get(i).equals(counts.get(best))
                  && names.get(i).length() > names.get(best).length());
      best = better ? i : best;
    }
    if (best >= 0) {
      join(name, best);
    }
  }
}
