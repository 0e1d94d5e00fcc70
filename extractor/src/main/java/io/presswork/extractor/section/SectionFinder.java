package io.presswork.extractor.section;

import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.SectionCues.Cue;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Dateline;
import io.presswork.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a release from each other by their shape, their order and their opening words.
 */
public final class SectionFinder {

  /** A headline is among the first blocks or there is none. */
  private static final int HEADLINE_WITHIN = 14;

  private static final int LONGEST_HEADLINE = 40;
  private static final int LONGEST_SUBHEADLINE = 60;
  private static final int LONGEST_CONTACT = 30;

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
    return new Pass(view.text(), new BlockSplitter(view.text()).split()).run();
  }

  /** The state of one release: which block comes next and what was already seen. */
  private final class Pass {

    private final String view;
    private final List<Block> blocks;
    private final List<Block> out = new ArrayList<>();
    private @Nullable Block headline;
    private @Nullable Dateline dateline;
    private @Nullable LocalDate headDate;

    Pass(String view, List<Block> blocks) {
      this.view = view;
      this.blocks = blocks;
    }

    Layout run() {
      int bodyFrom = head();
      body(bodyFrom);
      if (dateline == null && headDate != null) {
        dateline = new Dateline(null, null, null, headDate);
      }
      return new Layout(out, headline, dateline);
    }

    private String text(int i) {
      return blocks.get(i).text(view);
    }

    private int words(int i, int limit) {
      return Words.count(text(i), limit);
    }

    private void put(int i, Section section) {
      out.add(blocks.get(i).in(section));
    }

    /** Everything before the body; returns the index of the body's first block. */
    private int head() {
      int i = 0;
      boolean contact = false;
      for (; i < blocks.size() && i < HEADLINE_WITHIN && headline == null; i++) {
        String text = text(i);
        if (isNavigation(i)) {
          noteDate(text);
          put(i, Section.NAVIGATION);
        } else if (cues.shows(Cue.CONTACT, text) && words(i, 20) < 20) {
          put(i, Section.CONTACT);
          contact = true;
        } else if (contact && isContactLine(i)) {
          put(i, Section.CONTACT);
        } else if (isDateOnly(text)) {
          noteDate(text);
          put(i, Section.DATELINE);
        } else if (opensBody(i)) {
          return i;
        } else if (isHeadline(i)) {
          headline = blocks.get(i).in(Section.HEADLINE).shaped(Shape.HEADING);
          out.add(headline);
        } else {
          put(i, Section.NAVIGATION);
        }
      }
      return headline == null ? i : subheadlines(i);
    }

    private int subheadlines(int from) {
      int i = from;
      while (i < blocks.size() && i < from + 6) {
        String text = text(i);
        if (isNavigation(i)) {
          noteDate(text);
          put(i, Section.NAVIGATION);
        } else if (isDateOnly(text)) {
          noteDate(text);
          put(i, Section.DATELINE);
        } else if (!opensBody(i) && isSubheadline(i)) {
          out.add(blocks.get(i).in(Section.SUBHEADLINE).shaped(shapeOfTitle(i)));
        } else {
          break;
        }
        i++;
      }
      return i;
    }

    private Shape shapeOfTitle(int i) {
      return blocks.get(i).shape() == Shape.ITEM ? Shape.ITEM : Shape.HEADING;
    }

    private boolean isNavigation(int i) {
      String text = text(i);
      return cues.shows(Cue.NAVIGATION, text) || cues.shows(Cue.RELEASE_LINE, text);
    }

    private boolean isDateOnly(String text) {
      if (text.length() > 60) {
        return false;
      }
      DateParser.Found day = DateParser.find(text);
      return day != null && text.length() - (day.end() - day.begin()) < 20;
    }

    private void noteDate(String text) {
      DateParser.Found day = text.length() > 200 ? null : DateParser.find(text);
      if (day != null && day.day() != null && headDate == null) {
        headDate = day.day();
      }
    }

    private boolean isHeadline(int i) {
      int words = words(i, LONGEST_HEADLINE + 1);
      if (words > LONGEST_HEADLINE || words < 2) {
        return false;
      }
      // Debris is shorter than the headline that follows it.
      return words >= 4 || i + 1 >= blocks.size() || opensBody(i + 1) || isSubheadline(i + 1);
    }

    private boolean isSubheadline(int i) {
      if (i + 1 >= blocks.size() || words(i, LONGEST_SUBHEADLINE + 1) > LONGEST_SUBHEADLINE) {
        return false;
      }
      char last = view.charAt(blocks.get(i).end() - 1);
      boolean stopped = last == '.' && !isTitled(text(i));
      return !stopped || startsWithDateline(i + 1);
    }

    private boolean isTitled(String text) {
      return Words.capitalised(text) > 0.8;
    }

    private boolean startsWithDateline(int i) {
      return datelines.parse(text(i)) != null && words(i, 25) >= 12;
    }

    /** Whether a block is running text of the story. */
    private boolean opensBody(int i) {
      if (startsWithDateline(i)) {
        return true;
      }
      String text = text(i);
      int words = Words.count(text, 60);
      boolean stopped = ".!?”\"’:".indexOf(text.charAt(text.length() - 1)) >= 0;
      return words >= 60
          || (stopped && words >= 20 && Words.capitalised(text) < 0.95)
          || (stopped && words >= 14 && Words.capitalised(text) < 0.7);
    }

    /** The story and what follows it. */
    private void body(int from) {
      Section section = Section.BODY;
      int contactLines = 0;
      boolean first = true;
      for (int i = from; i < blocks.size(); i++) {
        String text = text(i);
        if (first && section == Section.BODY && putWithDateline(i, text)) {
          first = false;
          continue;
        }
        first = first && words(i, 12) < 12;
        Section next = next(section, i, text, contactLines);
        contactLines = next == Section.CONTACT ? contactLines + 1 : 0;
        if (next == Section.NAVIGATION) {
          put(i, next);
          // What stands behind the end mark is no longer the story.
          section = cues.shows(Cue.END, text) ? Section.ABOUT : section;
          continue;
        }
        section = next;
        put(i, section);
      }
    }

    private boolean putWithDateline(int i, String text) {
      DatelineParser.Found found = datelines.parse(text);
      if (found == null || found.end() >= text.length()) {
        return false;
      }
      dateline = withDate(found.dateline());
      Block block = blocks.get(i);
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

    private Dateline withDate(Dateline found) {
      return found.date() != null || headDate == null
          ? found
          : new Dateline(found.city(), found.region(), found.country(), headDate);
    }

    private Section next(Section section, int i, String text, int contactLines) {
      int words = Words.count(text, LONGEST_CONTACT + 1);
      if (cues.shows(Cue.END, text)) {
        return Section.NAVIGATION;
      }
      if (isNavigation(i) && words <= LONGEST_CONTACT) {
        return Section.NAVIGATION;
      }
      boolean heading = blocks.get(i).shape() != Shape.PARAGRAPH;
      if (cues.shows(Cue.ABOUT, text) && (heading ? words <= 14 : opensBoilerplate(text))) {
        return Section.ABOUT;
      }
      if (cues.shows(Cue.CONTACT, text) && words <= LONGEST_CONTACT + 10) {
        return Section.CONTACT;
      }
      boolean line = words <= LONGEST_CONTACT && cues.shows(Cue.CONTACT_LINE, text);
      if (section == Section.CONTACT) {
        return line || words <= 12 ? Section.CONTACT : Section.ABOUT;
      }
      return line && (isLate(i) || contactLines > 0) ? Section.CONTACT : section;
    }

    /** A paragraph such as "About Aldmoor Aldmoor builds ...", whose heading lost its line end. */
    private boolean opensBoilerplate(String text) {
      String name = text.regionMatches(true, 0, "about ", 0, 6) ? text.substring(6) : text;
      name = name.startsWith("the ") ? name.substring(4) : name;
      return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private boolean isContactLine(int i) {
      return words(i, 8) < 8 && (cues.shows(Cue.CONTACT_LINE, text(i)) || words(i, 5) < 5);
    }

    private boolean isLate(int i) {
      return i * 2 > blocks.size();
    }
  }
}
