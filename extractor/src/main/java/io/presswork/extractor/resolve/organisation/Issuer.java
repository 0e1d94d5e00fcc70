package io.presswork.extractor.resolve.organisation;

import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which organisation a release is by or about: "the company", "we". */
public final class Issuer {

  private Issuer() {}

  /**
   * The organisation that headline, opening, boilerplate and contact name and that the body names
   * most often; the earlier of two equals.
   *
   * @param organisations in order of first mention
   */
  public static Optional<Organisation> of(List<Organisation> organisations) {
    Organisation best = null;
    double most = 0;
    for (Organisation organisation : organisations) {
      double score = score(organisation);
      if (best == null || score > most) {
        best = organisation;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(Organisation organisation) {
    Set<Section> seen = EnumSet.noneOf(Section.class);
    double score = 0;
    for (Mention mention : organisation.mentions()) {
      score += 1;
      if (seen.add(mention.section())) {
        score +=
            switch (mention.section()) {
              case HEADLINE -> 4;
              case ABOUT -> 3;
              case SUBHEADLINE, CONTACT -> 1;
              case NAVIGATION, DATELINE, BODY -> 0;
            };
      }
    }
    return score;
  }
}
