package io.presswork.extractor.section;

import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.SectionCues.Cue;
import io.presswork.model.Dateline;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the story and what follows it: boilerplate, contacts, debris. */
final class BodyReader {

  private static final int LONGEST_CONTACT = 30;

  /**
   * The story and what follows it.
   *
   * @param blocks its blocks with their sections
   * @param dateline place and day at its beginning
   */
  record Body(List<Block> blocks, @Nullable Dateline dateline) {}

  private final BlockJudge judge;
  private final DatelineParser datelines;
  private final List<Block> out = new ArrayList<>();
  private @Nullable Dateline dateline;

  BodyReader(BlockJudge judge, DatelineParser datelines) {
    this.judge = judge;
    this.datelines = datelines;
  }

  /** Reads from a block to the end of the release. */
  Body read(int from) {
    Section section = Section.BODY;
    int contactLines = 0;
    boolean first = true;
    for (int i = from; i < judge.size(); i++) {
      if (first && section == Section.BODY && putWithDateline(i)) {
        first = false;
        continue;
      }
      first = first && judge.words(i, 12) < 12;
      Section next = next(section, i, contactLines);
      contactLines = next == Section.CONTACT ? contactLines + 1 : 0;
      if (next == Section.NAVIGATION) {
        put(i, next);
        // What stands behind the end mark is no longer the story.
        section = judge.shows(Cue.END, i) ? Section.ABOUT : section;
        continue;
      }
      section = next;
      put(i, section);
    }
    return new Body(out, dateline);
  }

  private boolean putWithDateline(int i) {
    String text = judge.text(i);
    DatelineParser.Found found = datelines.parse(text);
    if (found == null || found.end() >= text.length()) {
      return false;
    }
    dateline = found.dateline();
    String view = judge.view();
    Block block = judge.block(i);
    int split = block.begin() + found.end();
    int end = split;
    while (Character.isWhitespace(view.charAt(end - 1))) {
      end--;
    }
    while (split < block.end() && Character.isWhitespace(view.charAt(split))) {
      split++;
    }
    out.add(new Block(block.begin(), end, Shape.HEADING, Section.DATELINE));
    out.add(new Block(split, block.end(), block.shape(), Section.BODY));
    return true;
  }

  private Section next(Section section, int i, int contactLines) {
    String text = judge.text(i);
    int words = Words.count(text, LONGEST_CONTACT + 1);
    if (judge.shows(Cue.END, i)) {
      return Section.NAVIGATION;
    }
    if (judge.isNavigation(i) && words <= LONGEST_CONTACT) {
      return Section.NAVIGATION;
    }
    boolean heading = judge.block(i).shape() != Shape.PARAGRAPH;
    if (judge.shows(Cue.ABOUT, i) && (heading ? words <= 14 : opensBoilerplate(text))) {
      return Section.ABOUT;
    }
    if (judge.shows(Cue.CONTACT, i) && words <= LONGEST_CONTACT + 10) {
      return Section.CONTACT;
    }
    boolean line = words <= LONGEST_CONTACT && judge.shows(Cue.CONTACT_LINE, i);
    if (section == Section.CONTACT) {
      return line || words <= 12 ? Section.CONTACT : Section.ABOUT;
    }
    return line && (isLate(i) || contactLines > 0) ? Section.CONTACT : section;
  }

  /** A paragraph such as "About Aldmoor Aldmoor builds ...", whose heading lost its line end. */
  private static boolean opensBoilerplate(String text) {
    String name = text.regionMatches(true, 0, "about ", 0, 6) ? text.substring(6) : text;
    name = name.startsWith("the ") ? name.substring(4) : name;
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  private boolean isLate(int i) {
    return i * 2 > judge.size();
  }

  private void put(int i, Section section) {
    out.add(judge.block(i).in(section));
  }
}
