package io.presswork.extractor;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.Award;
import io.presswork.model.Release;
import java.util.List;

/** Whole extractions for tests, all by one extractor: its models take seconds to load. */
public final class Extraction {

  private static final String HEAD = "Notes from the valley this week\n\n";

  private static final String BEFORE =
      "It rained on Tuesday, and the people who had come to the meeting stayed indoors until the"
          + " early evening and talked.\n\n";

  private static final String AFTER =
      "\n\nThe meeting ended late, and those who had come by bicycle walked home in the dark with"
          + " their lamps lit.\n";

  private Extraction() {}

  private static final class Shared {
    private static final ReleaseExtractor EXTRACTOR =
        ReleaseExtractor.create(new ExtractorOptions(true));
  }

  /** The extractor, which reads any language as English. */
  public static ReleaseExtractor extractor() {
    return Shared.EXTRACTOR;
  }

  /** Extracts a whole release. */
  public static Release of(String text) {
    return explain(text).release();
  }

  /** Extracts a whole release and says how. */
  public static Explanation explain(String text) {
    try {
      return Shared.EXTRACTOR.explain(SourceDocument.of("test", text));
    } catch (ExtractionException e) {
      throw new AssertionError("refused: " + text, e);
    }
  }

  /** Extracts a release whose story holds these paragraphs between two that say nothing. */
  public static Release ofBody(String paragraphs) {
    return of(release(paragraphs));
  }

  /** A release whose story holds these paragraphs between two that say nothing. */
  public static String release(String paragraphs) {
    return HEAD + BEFORE + paragraphs + AFTER;
  }

  /** The awards of a story as {@code name | recipient | outcome}. */
  public static List<String> awards(String paragraphs) {
    return awards(ofBody(paragraphs));
  }

  /** The awards of a release as {@code name | recipient | outcome}. */
  public static List<String> awards(Release release) {
    return release.awards().stream()
        .map(a -> a.name() + " | " + a.recipient() + " | " + a.outcome().label())
        .toList();
  }

  /** The only award of a story. */
  public static Award onlyAward(String paragraphs) {
    List<Award> awards = ofBody(paragraphs).awards();
    if (awards.size() != 1) {
      throw new AssertionError("not one award but " + awards + " in: " + paragraphs);
    }
    return awards.get(0);
  }
}
