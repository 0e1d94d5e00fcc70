package io.presswork.extractor.section;

import io.presswork.extractor.text.TextView;
import io.presswork.model.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a release from each other by their shape, their order and their opening words.
 * Immutable and safe for use by many threads.
 */
public final class SectionFinder {

  private final SectionCues cues = new SectionCues();
  private final DatelineParser datelines;

  /**
   * Makes one.
   *
   * @param places tells cities, regions and countries in datelines
   */
  public SectionFinder(PlaceNames places) {
    this.datelines = new DatelineParser(places);
  }

  /** Finds the parts of a release. */
  public Layout find(TextView view) {
    String text = view.text();
    BlockJudge judge = new BlockJudge(cues, datelines, text, new BlockSplitter(text).split());
    HeadReader.Head head = new HeadReader(judge).read();
    BodyReader.Body body = new BodyReader(judge, datelines).read(head.blocks().size());
    List<Block> blocks = new ArrayList<>(head.blocks());
    blocks.addAll(body.blocks());
    return new Layout(blocks, head.headline(), dated(body.dateline(), head.day()));
  }

  /** The dateline; where it has no day, with the one above the story. */
  private static @Nullable Dateline dated(@Nullable Dateline dateline, @Nullable LocalDate day) {
    if (day == null || (dateline != null && dateline.date() != null)) {
      return dateline;
    }
    return dateline == null
        ? new Dateline(null, null, null, day)
        : new Dateline(dateline.city(), dateline.region(), dateline.country(), day);
  }
}
