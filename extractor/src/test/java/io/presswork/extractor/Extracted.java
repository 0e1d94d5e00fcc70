package io.presswork.extractor;

import io.presswork.extractor.input.SourceDocument;
import io.presswork.model.City;
import io.presswork.model.Organisation;
import io.presswork.model.Release;
import java.util.List;

/** Runs the whole extraction over a text; the models are loaded once for all tests. */
public final class Extracted {

  private static final class Shared {
    private static final ReleaseExtractor EXTRACTOR =
        ReleaseExtractor.create(new ExtractorOptions(true));
  }

  private Extracted() {}

  /** The release in a text, read as English. */
  public static Release from(String text) {
    try {
      return Shared.EXTRACTOR.extract(SourceDocument.of("test", text));
    } catch (ExtractionException e) {
      throw new AssertionError(e);
    }
  }

  /** Names of the organisations in a text. */
  public static List<String> organisations(String text) {
    return from(text).organisations().stream().map(Organisation::name).toList();
  }

  /** Names of the cities in a text, with region and country where known: "Aldmoor/Northshire/". */
  public static List<String> cities(String text) {
    return from(text).cities().stream().map(City::name).toList();
  }
}
