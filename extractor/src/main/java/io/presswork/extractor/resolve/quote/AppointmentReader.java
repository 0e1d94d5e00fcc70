package io.presswork.extractor.resolve.quote;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import java.util.Set;

/**
 * Reads the post that a sentence says somebody was given: "Ines Okafor, an expert in tides, has
 * joined Larkfield as the Chief Science Officer".
 */
final class AppointmentReader {

  private static final Set<String> VERBS =
      Set.of(
          "joined",
          "joins",
          "join",
          "appointed",
          "appoints",
          "named",
          "names",
          "hired",
          "hires",
          "promoted",
          "promotes",
          "elected",
          "elects",
          "selected",
          "welcomed",
          "welcomes",
          "serve",
          "serves",
          "returns");

  /** So many tokens behind the name the verb stands at most. */
  private static final int FAR = 30;

  /** Between verb and "as" stands the employer. */
  private static final int LONGEST_EMPLOYER = 10;

  private final Names names;
  private final AnnotatedDocument document;
  private final RoleReader reader;

  AppointmentReader(Names names, RoleReader reader) {
    this.names = names;
    this.document = names.document();
    this.reader = reader;
  }

  /**
   * The post that the sentence of a name goes on to tell; {@link Role#NONE} where it tells none.
   */
  Role at(int first, int end) {
    Sentence sentence = document.sentences().get(document.sentenceOf(first));
    int limit = Math.min(sentence.endToken(), end + FAR);
    for (int verb = end; verb < limit; verb++) {
      if (names.people().at(verb) != null) {
        return Role.NONE;
      }
      if (VERBS.contains(document.token(verb).lower())) {
        return post(verb + 1, sentence.endToken());
      }
    }
    return Role.NONE;
  }

  private Role post(int from, int limit) {
    for (int as = from; as < Math.min(limit, from + LONGEST_EMPLOYER); as++) {
      Token token = document.token(as);
      if (token.lower().equals("as") || (as == from && token.lower().equals("to"))) {
        Role role = reader.read(as + 1, limit);
        String title = role.title();
        boolean set = title != null && Character.isUpperCase(title.charAt(0));
        return set ? role : Role.NONE;
      }
      if (names.people().at(as) != null || token.text().equals(";")) {
        return Role.NONE;
      }
    }
    return Role.NONE;
  }
}
