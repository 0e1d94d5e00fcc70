package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.WordSequence;
import io.presswork.extractor.rule.NameKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of one document with all that speaks for each: what is an organisation once is one
 * everywhere in the document.
 */
final class Forms {

  /** What the words around a name's other places weigh beside those around its best one. */
  private static final double OTHER_SUPPORT = 0.4;

  private static final double MOST_SUPPORT = 1.5;

  /** A name in all its spellings. */
  static final class Form {
    private final Set<String> surfaces = new TreeSet<>();
    private final Set<List<String>> sequences = new LinkedHashSet<>();
    private double weight = Double.NEGATIVE_INFINITY;
    private double support;
    private double strongest;
    private int count;
    private String rule = "";

    double weight() {
      double others = Math.min(MOST_SUPPORT, OTHER_SUPPORT * (support - strongest));
      return weight + Math.min(1, 0.25 * (count - 1)) + others;
    }

    String rule() {
      return rule;
    }

    boolean has(String surface) {
      return surfaces.contains(surface);
    }

    /** Its words as {@link WordSequence} has them, signs included. */
    Set<List<String>> sequences() {
      return sequences;
    }
  }

  private final AnnotatedDocument document;
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();

  Forms(AnnotatedDocument document) {
    this.document = document;
  }

  /** The key under which a stretch of tokens is known. */
  String key(int first, int end) {
    return NameKey.of(document.tokenText(first, end));
  }

  /** Notes one more place where a name stands. */
  void note(int first, int end, double weight, String rule) {
    note(first, end, weight, 0, rule);
  }

  /**
   * Notes one more place where a name stands.
   *
   * @param support what the words around say for it there; several places that each say a little
   *     count together
   */
  void note(int first, int end, double weight, double support, String rule) {
    Form form = forms.computeIfAbsent(key(first, end), k -> new Form());
    form.surfaces.add(document.tokenText(first, end));
    form.sequences.add(WordSequence.words(document, first, end));
    form.count++;
    form.support += support;
    form.strongest = Math.max(form.strongest, support);
    if (weight > form.weight) {
      form.weight = weight;
      form.rule = rule;
    }
  }

  /** Takes a name out, whatever speaks for it. */
  void refuse(String key) {
    refused.add(key);
  }

  /** What is known of a name; null where it was never noted. */
  @Nullable Form get(String key) {
    return forms.get(key);
  }

  /** Whether enough speaks for a name. */
  boolean accepts(String key) {
    Form form = forms.get(key);
    return form != null && !refused.contains(key) && form.weight() >= Evidence.ENOUGH;
  }

  /** The accepted names' keys in the order in which they were first noted. */
  List<String> accepted() {
    return forms.keySet().stream().filter(this::accepts).toList();
  }
}
