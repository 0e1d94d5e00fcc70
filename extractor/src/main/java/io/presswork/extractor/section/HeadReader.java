package io.presswork.extractor.section;

import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.SectionCues.Cue;
import io.presswork.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the story: debris, contact, day, headline, sub-headlines. */
final class HeadReader {

  /** A headline is among the first blocks or there is none. */
  private static final int HEADLINE_WITHIN = 14;

  /** There are no more blocks between headline and story. */
  private static final int MOST_SUBHEADLINES = 6;

  /**
   * The head of a release.
   *
   * @param blocks the blocks before the story with their sections
   * @param headline the headline's block
   * @param day the first day named
   */
  record Head(List<Block> blocks, @Nullable Block headline, @Nullable LocalDate day) {}

  private final BlockJudge judge;
  private final List<Block> out = new ArrayList<>();
  private @Nullable Block headline;
  private @Nullable LocalDate day;

  HeadReader(BlockJudge judge) {
    this.judge = judge;
  }

  /** Reads the head: as many blocks as it has belong to it. */
  Head read() {
    int behind = headline();
    if (headline != null) {
      subheadlines(behind);
    }
    return new Head(out, headline, day);
  }

  /** Everything up to the headline; returns the index behind it. */
  private int headline() {
    int i = 0;
    boolean contact = false;
    for (; i < judge.size() && i < HEADLINE_WITHIN && headline == null; i++) {
      if (judge.isNavigation(i)) {
        noteDay(i);
        put(i, Section.NAVIGATION);
      } else if (judge.shows(Cue.CONTACT, i) && judge.words(i, 20) < 20) {
        put(i, Section.CONTACT);
        contact = true;
      } else if (contact && judge.isContactLine(i)) {
        put(i, Section.CONTACT);
      } else if (judge.isDateOnly(i)) {
        noteDay(i);
        put(i, Section.DATELINE);
      } else if (judge.opensBody(i)) {
        return i;
      } else if (judge.isHeadline(i)) {
        headline = judge.block(i).in(Section.HEADLINE).shaped(Shape.HEADING);
        out.add(headline);
      } else {
        put(i, Section.NAVIGATION);
      }
    }
    return i;
  }

  private void subheadlines(int from) {
    for (int i = from; i < judge.size() && i < from + MOST_SUBHEADLINES; i++) {
      if (judge.isNavigation(i)) {
        noteDay(i);
        put(i, Section.NAVIGATION);
      } else if (judge.isDateOnly(i)) {
        noteDay(i);
        put(i, Section.DATELINE);
      } else if (!judge.opensBody(i) && judge.isSubheadline(i)) {
        out.add(judge.block(i).in(Section.SUBHEADLINE).shaped(shapeOfTitle(i)));
      } else {
        break;
      }
    }
  }

  private Shape shapeOfTitle(int i) {
    return judge.block(i).shape() == Shape.ITEM ? Shape.ITEM : Shape.HEADING;
  }

  private void noteDay(int i) {
    String text = judge.text(i);
    DateParser.Found found = text.length() > 200 ? null : DateParser.find(text);
    if (found != null && found.day() != null && day == null) {
      day = found.day();
    }
  }

  private void put(int i, Section section) {
    out.add(judge.block(i).in(section));
  }
}
