package io.presswork.extractor.resolve.organisation;

import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.organisation.Acronyms;
import io.presswork.extractor.rule.NameKey;
import java.util.List;

/** When one name is a shorter form of another. */
final class NameRelations {

  private final NameHeads heads;

  NameRelations(NameHeads heads) {
    this.heads = heads;
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
    if (!heads.isComplete(shorter)) {
      return true;
    }
    String rest = longer.substring(Math.min(longer.length(), shorter.length())).strip();
    return heads.isLegalForm(rest.startsWith(",") ? rest.substring(1).strip() : rest);
  }
}
