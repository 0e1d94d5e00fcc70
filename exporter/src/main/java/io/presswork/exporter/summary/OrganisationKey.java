package io.presswork.exporter.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the forms of an organisation's name have in common: the words without a leading article and
 * without the legal form at the end. Case, accents and punctuation do not matter, nor whether it is
 * {@code &} or {@code and}, {@code U.S.} or {@code United States}.
 */
final class OrganisationKey {

  /** Legal forms by which no other word is meant. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "gmbh",
          "mbh",
          "sarl",
          "srl",
          "sas",
          "oy",
          "oyj",
          "aps",
          "asa",
          "pty",
          "pte",
          "pvt",
          "bhd",
          "sdn",
          "jsc",
          "ojsc",
          "pjsc",
          "sro",
          "kgaa");

  /** Legal forms that are words or names too, unless they are written in capitals. */
  private static final Set<String> CAPITAL_FORMS =
      Set.of("ag", "sa", "nv", "bv", "as", "ab", "kg", "se", "kk");

  private OrganisationKey() {}

  /** The key of a name; never empty unless the name is. */
  static String of(String name) {
    List<Word> words = new ArrayList<>(Word.joinLetters(Word.split(name)));
    if (words.size() > 1 && words.get(0).folded().equals("the")) {
      words.remove(0);
    }
    dropLegalForms(words);
    return unitedStates(Key.of(words, name));
  }

  private static void dropLegalForms(List<Word> words) {
    boolean dropped = false;
    while (words.size() > 1) {
      Word last = words.get(words.size() - 1);
      boolean tied = last.folded().equals("and") || last.folded().equals("private");
      if (!isLegalForm(last) && !(dropped && tied)) {
        return;
      }
      words.remove(words.size() - 1);
      dropped = true;
    }
  }

  private static boolean isLegalForm(Word word) {
    return LEGAL_FORMS.contains(word.folded())
        || (CAPITAL_FORMS.contains(word.folded()) && word.isCapital())
        || isStockCompanyOfItaly(word);
  }

  /** {@code SpA} or {@code S.p.A.}; {@code Spa} and {@code SPA} may be baths. */
  private static boolean isStockCompanyOfItaly(Word word) {
    boolean hasPoints = word.end() - word.begin() > word.written().length();
    return word.folded().equals("spa") && (hasPoints || word.written().equals("SpA"));
  }

  private static String unitedStates(String key) {
    for (String form : List.of("united states of america ", "united states ", "usa ")) {
      if (key.startsWith(form)) {
        return "us " + key.substring(form.length());
      }
    }
    return key;
  }
}
