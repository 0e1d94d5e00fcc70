package io.presswork.extractor.resolve.people;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.rule.ResourceFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which gender a given name or a word beside a name tells of. Immutable. */
public final class GivenNames {

  private static final String FILE = "gazetteer/people/given-names.tsv";

  private static final Set<String> MALE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "father",
          "brother",
          "congressman",
          "councilman",
          "assemblyman",
          "chairman",
          "spokesman",
          "king",
          "prince",
          "baron",
          "duke",
          "monsieur",
          "herr",
          "señor",
          "alderman",
          "businessman",
          "salesman",
          "husband",
          "son",
          "actor");

  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "dame",
          "lady",
          "sister",
          "congresswoman",
          "councilwoman",
          "assemblywoman",
          "chairwoman",
          "spokeswoman",
          "queen",
          "princess",
          "baroness",
          "duchess",
          "madam",
          "madame",
          "frau",
          "señora",
          "alderwoman",
          "businesswoman",
          "saleswoman",
          "wife",
          "daughter",
          "actress",
          "mother",
          "vice-chairwoman");

  private final Map<String, Gender> genders = new HashMap<>();

  /**
   * Reads the list.
   *
   * @throws IllegalStateException if it is missing or faulty
   */
  public GivenNames() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      if (columns.length < 2) {
        throw line.fault("expected name, tab, m, f or u");
      }
      genders.put(
          columns[0].toLowerCase(Locale.ROOT),
          switch (columns[1]) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
          });
    }
  }

  /** Whether a word is a given name in the list. */
  public boolean contains(String word) {
    return genders.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that a given name tells of. */
  public Gender of(String given) {
    String lower = given.toLowerCase(Locale.ROOT);
    Gender whole = genders.get(lower);
    int dash = lower.indexOf('-');
    if (whole == null && dash > 0) {
      whole = genders.get(lower.substring(0, dash));
    }
    return whole == null ? Gender.UNKNOWN : whole;
  }

  /** The gender that an honorific or role beside a name tells of, in lower case without stop. */
  public static Gender ofRole(String role) {
    if (MALE.contains(role)) {
      return Gender.MALE;
    }
    return FEMALE.contains(role) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The gender that the words just before a name tell of. */
  static Gender before(AnnotatedDocument document, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      Gender gender = ofRole(PersonName.bare(document.token(i).text()));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }
}
