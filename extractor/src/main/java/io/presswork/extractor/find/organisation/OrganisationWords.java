package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.NameHeads.Head;
import io.presswork.extractor.rule.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of the organisation finder. Immutable after {@link #load}. */
public final class OrganisationWords {

  private static final int LONGEST = 4;

  private final NameHeads heads;
  private final Map<Group, Set<String>> groups = new HashMap<>();

  /** A class of words in {@code organisation/words.tsv}. */
  enum Group {
    FUNCTION,
    OPENING,
    TIME,
    HEADLINE_VERB,
    OTHER_LAST,
    NEVER_ALONE,
    MEMBER_OF,
    IS_A,
    ORG_VERB,
    BEFORE_ORG,
    AFTER_ORG,
    AFTER_OTHER,
    INNER_POSSESSIVE,
    SOCIAL,
    KIND_BEFORE,
    DEALING,
    IS_NOT_A,
    FIRST_HEAD,
    PLURAL_FIELD,
    NUMBER,
    WINNING,
    WIRE,
    VENUE_LAST,
    SOFT_HEAD,
    DEPARTMENT_TITLE,
    COMMON,
    UNIT,
    TAKES_OF,
    PARTNERS,
    DEPARTMENT
  }

  private OrganisationWords(NameHeads heads) {
    this.heads = heads;
    WordList words = WordList.read("organisation/words.tsv");
    for (Group group : Group.values()) {
      String name = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
      groups.put(group, words.words(name));
    }
  }

  /**
   * Reads the lists.
   *
   * @param heads last words of organisations' names
   * @throws IllegalStateException if one is missing or faulty
   */
  public static OrganisationWords load(NameHeads heads) {
    return new OrganisationWords(heads);
  }

  /** Whether a class holds a word. */
  boolean is(Group group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }

  /** Whether the last words of a stretch of tokens, in small letters, are in a class. */
  boolean ends(Group group, AnnotatedDocument document, int first, int end) {
    for (int n = Math.min(LONGEST, end - first); n > 0; n--) {
      if (is(group, document.tokenText(end - n, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a phrase names an event, an award or the like; "Board of Harbour Programs" does not.
   */
  boolean endsOther(AnnotatedDocument document, int first, int end) {
    if (!ends(Group.OTHER_LAST, document, first, end)) {
      return false;
    }
    for (int i = first + 1; i < end && is(Group.PLURAL_FIELD, last(document, end)); i++) {
      if (document.token(i).lower().equals("of")) {
        return heads.head(document, first, i) != Head.STRONG;
      }
    }
    return true;
  }

  private static String last(AnnotatedDocument document, int end) {
    return document.token(end - 1).lower();
  }

  /** Last words of organisations' names. */
  public NameHeads heads() {
    return heads;
  }

  /** Whether a word alone can stand for a name it is the head of: "the Trust". */
  boolean isGenericHead(Token token) {
    return heads.head(token) == Head.STRONG || is(Group.NEVER_ALONE, token.lower());
  }
}
