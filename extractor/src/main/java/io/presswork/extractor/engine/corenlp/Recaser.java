package io.presswork.extractor.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives lines in capitals and in Title Case the casing that running text would have, as far as the
 * document's own sentences show it. The name model was trained on running text and takes every word
 * of such a line for part of a name.
 */
final class Recaser {

  /** The casings of a word in running text: small, capitalised, capitals. */
  private static final class Forms {
    private int small;
    private final Map<String, Integer> other = new HashMap<>();

    private String best(String fallback) {
      String best = fallback;
      int most = 0;
      for (Map.Entry<String, Integer> form : other.entrySet()) {
        int count = form.getValue();
        if (count > most || (count == most && form.getKey().compareTo(best) < 0)) {
          best = form.getKey();
          most = count;
        }
      }
      return best;
    }
  }

  private final Map<String, Forms> forms;

  private Recaser(Map<String, Forms> forms) {
    this.forms = forms;
  }

  /** Learns the casings from the running text among the blocks. */
  static Recaser of(List<Block> blocks, List<List<List<CoreLabel>>> sentences) {
    Map<String, Forms> forms = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).shape() != Shape.PARAGRAPH) {
        continue;
      }
      for (List<CoreLabel> sentence : sentences.get(i)) {
        if (isTitled(sentence)) {
          continue;
        }
        // The first word is capitalised whatever it is.
        for (CoreLabel label : sentence.subList(1, Math.max(1, sentence.size()))) {
          learn(forms, label.word());
        }
      }
    }
    return new Recaser(forms);
  }

  private static void learn(Map<String, Forms> forms, String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Forms known = forms.computeIfAbsent(lower, w -> new Forms());
    if (word.equals(lower)) {
      known.small++;
    } else {
      known.other.merge(word, 1, Integer::sum);
    }
  }

  /** The words of a sentence, recased if its line is titled. */
  List<String> recase(List<CoreLabel> sentence) {
    boolean titled = isTitled(sentence);
    List<String> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      words.add(titled ? recase(word, i == 0) : word);
    }
    return words;
  }

  private String recase(String word, boolean first) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Forms known = forms.get(lower);
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (known == null) {
      return capitals && word.length() > 4 ? capitalise(lower) : word;
    }
    if (known.other.isEmpty()) {
      return first ? capitalise(lower) : lower;
    }
    return known.small > 2 * known.other.size() && !capitals ? lower : known.best(word);
  }

  private static String capitalise(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** Whether most longer words of a line begin with a capital. */
  private static boolean isTitled(List<CoreLabel> sentence) {
    int words = 0;
    int capitals = 0;
    for (CoreLabel label : sentence) {
      String word = label.word();
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 8;
  }
}
