package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.organisation.Acronyms;
import io.presswork.extractor.rule.NameKey;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** When one name is a shorter form of another. */
final class NameRelations {

  /**
   * Whose names lead with the name of another organisation: "Aldmoor Foundation" of Aldmoor Inc.
   */
  private static final Set<String> DAUGHTERS =
      Set.of("foundation", "university", "fund", "institute", "museum", "ventures", "research");

  private final NameHeads heads;
  private final Predicate<String> known;

  NameRelations(NameHeads heads, Predicate<String> known) {
    this.heads = heads;
    this.known = known;
  }

  /**
   * Whether {@code shorter} is {@code longer} without its last words, without the place before it,
   * or its initials.
   */
  boolean isShortFor(String shorter, String longer) {
    List<String> s = NameKey.words(shorter);
    List<String> l = NameKey.words(longer);
    if (s.isEmpty() || s.size() >= l.size()) {
      return false;
    }
    if (l.subList(0, s.size()).equals(s)) {
      return isPrefix(shorter, longer);
    }
    if (l.subList(l.size() - s.size(), l.size()).equals(s)) {
      return s.size() > 1 && heads.isComplete(shorter);
    }
    return Acronyms.isInitials(shorter, longer);
  }

  /** "Aldmoor" for "Aldmoor Harbour Trust", but not "Aldmoor University" for its law school. */
  private boolean isPrefix(String shorter, String longer) {
    List<String> words = NameKey.words(longer);
    if (known.test(shorter) && DAUGHTERS.contains(words.get(words.size() - 1))) {
      return false;
    }
    if (!heads.isComplete(shorter)) {
      return true;
    }
    String rest = longer.substring(Math.min(longer.length(), shorter.length())).strip();
    if (words.size() > 2
        && shorter.indexOf(' ') > 0
        && (rest.startsWith("of ") || rest.startsWith("for "))) {
      // "the National Academy" for "National Academy of Tides".
      return true;
    }
    return heads.isLegalForm(rest.startsWith(",") ? rest.substring(1).strip() : rest);
  }
}
