package io.presswork.extractor.section;

import io.presswork.extractor.section.SectionCues.Cue;
import java.util.List;

/** Judges single blocks of one release by their shape, their words and the block behind them. */
final class BlockJudge {

  private static final int LONGEST_HEADLINE = 40;
  private static final int LONGEST_SUBHEADLINE = 60;

  private static final String OPENING = "\"“‘'";
  private static final String CLOSING = "\"”’'";

  private final SectionCues cues;
  private final DatelineParser datelines;
  private final String view;
  private final List<Block> blocks;

  BlockJudge(SectionCues cues, DatelineParser datelines, String view, List<Block> blocks) {
    this.cues = cues;
    this.datelines = datelines;
    this.view = view;
    this.blocks = blocks;
  }

  /** How many blocks the release has. */
  int size() {
    return blocks.size();
  }

  /** A block, still without its section. */
  Block block(int i) {
    return blocks.get(i);
  }

  /** The text that the blocks are of. */
  String view() {
    return view;
  }

  /** The words of a block. */
  String text(int i) {
    return blocks.get(i).text(view);
  }

  /** How many words a block has; counting stops at {@code limit}. */
  int words(int i, int limit) {
    return Words.count(text(i), limit);
  }

  /** Whether a block shows a cue. */
  boolean shows(Cue cue, int i) {
    return cues.shows(cue, text(i));
  }

  /** Whether a block is debris or a line about the release. */
  boolean isNavigation(int i) {
    return shows(Cue.NAVIGATION, i) || shows(Cue.RELEASE_LINE, i) || isDebris(i);
  }

  /** Several signs of a web page in one line without a full stop. */
  private boolean isDebris(int i) {
    String text = text(i);
    boolean stopped = ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !stopped
        && words(i, LONGEST_HEADLINE + 1) <= LONGEST_HEADLINE
        && cues.count(Cue.DEBRIS, text) >= 2;
  }

  /** Whether a block says hardly more than a day. */
  boolean isDateOnly(int i) {
    String text = text(i);
    if (text.length() > 60) {
      return false;
    }
    DateParser.Found day = DateParser.find(text);
    return day != null && text.length() - (day.end() - day.begin()) < 20;
  }

  /** Whether a block can be the headline. */
  boolean isHeadline(int i) {
    int words = words(i, LONGEST_HEADLINE + 1);
    if (words > LONGEST_HEADLINE || words < 2) {
      return false;
    }
    // A letterhead or debris is shorter than the headline that follows it.
    boolean shorter =
        words < 4 && i + 1 < blocks.size() && words(i + 1, 5) >= 5 && !opensBody(i + 1);
    return !shorter
        && (words >= 4 || i + 1 >= blocks.size() || opensBody(i + 1) || isSubheadline(i + 1));
  }

  /** Whether a block behind the headline carries it on. */
  boolean isSubheadline(int i) {
    if (i + 1 >= blocks.size() || words(i, LONGEST_SUBHEADLINE + 1) > LONGEST_SUBHEADLINE) {
      return false;
    }
    char last = view.charAt(blocks.get(i).end() - 1);
    if (last == ':' || (isEntry(i) && isEntry(i + 1))) {
      return false;
    }
    boolean stopped = endsSentence(text(i)) && Words.capitalised(text(i)) <= 0.8;
    return !stopped || startsWithDateline(i + 1);
  }

  /** "Best Jam: Larkfield Bakery", "Best Jam – X": two such lines in a row begin a list. */
  private boolean isEntry(int i) {
    String text = text(i);
    int sign = -1;
    for (String mark : List.of(": ", " – ", " — ", " - ", " | ")) {
      int at = text.indexOf(mark);
      sign = at > 0 && (sign < 0 || at < sign) ? at : sign;
    }
    return sign > 0 && Words.count(text.substring(0, sign), 8) < 8 && words(i, 16) < 16;
  }

  /** Whether a full stop ends a text, or one inside its closing quotation mark. */
  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    char sign = text.charAt(last);
    boolean closed = last > 0 && CLOSING.indexOf(sign) >= 0;
    return sign == '.' || (closed && ".!?".indexOf(text.charAt(last - 1)) >= 0);
  }

  private boolean startsWithDateline(int i) {
    return datelines.parse(text(i)) != null && words(i, 25) >= 12;
  }

  /** Whether a block is running text of the story. */
  boolean opensBody(int i) {
    if (startsWithDateline(i)) {
      return true;
    }
    String text = text(i);
    int words = Words.count(text, 60);
    boolean stopped = ".!?”\"’:".indexOf(text.charAt(text.length() - 1)) >= 0;
    return words >= 60
        // Longer than any headline: a sentence that is little but names.
        || (stopped && words > LONGEST_HEADLINE)
        || (stopped && words >= 20 && Words.capitalised(text) < 0.95)
        || (stopped && words >= 14 && Words.capitalised(text) < 0.7)
        || (words >= 6 && isSpeech(text) && Words.capitalised(text) < 0.7);
  }

  /** Whether a sentence begins with words in quotation marks. */
  private static boolean isSpeech(String text) {
    return OPENING.indexOf(text.charAt(0)) >= 0 && endsSentence(text);
  }

  /** Whether a short block belongs to the contact above it. */
  boolean isContactLine(int i) {
    return words(i, 8) < 8 && (shows(Cue.CONTACT_LINE, i) || words(i, 5) < 5);
  }
}
