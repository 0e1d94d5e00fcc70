package io.presswork.extractor.find;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.rule.ResourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Last words that make a name an organisation's: nouns such as University (heads) and legal forms
 * such as Ltd. Immutable after {@link #load}.
 */
public final class NameHeads {

  private static final int LONGEST = 4;

  /** How much a noun at a name's end says. */
  public enum Head {
    /** Nothing. */
    NONE,
    /** An organisation, if something else says so too. */
    WEAK,
    /** An organisation. */
    STRONG
  }

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> legalForms = new HashSet<>();

  private NameHeads() {
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/organisations/heads.txt")) {
      String[] columns = line.columns();
      if (columns.length != 2) {
        throw line.fault("expected head, tab, strong or weak");
      }
      heads.put(columns[0], Head.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
    for (ResourceFile.Line line : ResourceFile.lines("gazetteer/organisations/legal-forms.txt")) {
      legalForms.add(line.text());
    }
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if one is missing or faulty
   */
  public static NameHeads load() {
    return new NameHeads();
  }

  /** The head that a stretch of tokens ends with; lines in capitals are read in Title Case. */
  public Head head(AnnotatedDocument document, int first, int end) {
    for (int n = Math.min(LONGEST, end - first); n > 0; n--) {
      String words = document.tokenText(end - n, end);
      Head head = heads.get(words);
      if (head == null && document.token(end - 1).isAllCaps()) {
        head = heads.get(titleCase(words));
      }
      if (head != null) {
        return head;
      }
    }
    return Head.NONE;
  }

  private static String titleCase(String words) {
    StringBuilder out = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** How much a single word says as a head. */
  public Head head(Token token) {
    return heads.getOrDefault(token.text(), Head.NONE);
  }

  /** Number of tokens of the legal form that begins at a token, a comma before it included. */
  public int legalFormAt(AnnotatedDocument document, int at, int end) {
    int from = at < end && document.token(at).text().equals(",") ? at + 1 : at;
    for (int n = Math.min(LONGEST + 2, end - from); n > 0; n--) {
      String words = document.tokenText(from, from + n);
      if (legalForms.contains(words) || legalForms.contains(words.replace(" .", "."))) {
        return from + n - at;
      }
    }
    return 0;
  }

  /** Number of tokens of the legal form that ends before a token. */
  public int legalFormBefore(AnnotatedDocument document, int end, int first) {
    for (int n = Math.min(LONGEST, end - first); n > 0; n--) {
      if (legalForms.contains(document.tokenText(end - n, end))) {
        return n;
      }
    }
    return 0;
  }

  /** Whether a name is whole by its last words: a head or a legal form. */
  public boolean isComplete(String name) {
    for (int from = name.indexOf(' '); from >= 0; from = name.indexOf(' ', from + 1)) {
      String last = name.substring(from + 1);
      if (heads.get(last) == Head.STRONG || legalForms.contains(last)) {
        return true;
      }
    }
    int of = name.indexOf(" of ");
    return of > 0
        && heads.get(name.substring(name.lastIndexOf(' ', of - 1) + 1, of)) == Head.STRONG;
  }

  /** Whether words are a legal form and nothing else. */
  public boolean isLegalForm(String words) {
    return legalForms.contains(words);
  }
}
