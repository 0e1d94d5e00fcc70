package io.presswork.extractor.section;

import io.presswork.extractor.rule.ResourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Phrases that give away what a line is, from {@code section/cues.tsv}. */
final class SectionCues {

  /** What a phrase gives away. */
  enum Cue {
    /** Menus, share links, comment forms. */
    NAVIGATION,
    /** "For immediate release", embargo lines: about the release, not of it. */
    RELEASE_LINE,
    /** Signs that a line may be debris; one alone says nothing. */
    DEBRIS,
    /** Where the release ends. */
    END,
    /** Opens boilerplate. */
    ABOUT,
    /** Opens the contact section. */
    CONTACT,
    /** A line of a contact section: telephone, mail. */
    CONTACT_LINE
  }

  private static final String FILE = "section/cues.tsv";

  /** Patterns read only the beginning of a block: cues stand there, and blocks may be huge. */
  private static final int READ = 300;

  private record Entry(Cue cue, Pattern pattern) {}

  private final List<Entry> entries = new ArrayList<>();

  SectionCues() {
    for (ResourceFile.Line line : ResourceFile.lines(FILE)) {
      String[] columns = line.columns();
      try {
        Cue cue = Cue.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        entries.add(new Entry(cue, Pattern.compile(columns[1], Pattern.CASE_INSENSITIVE)));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw line.fault("expected cue, tab, regular expression");
      }
    }
  }

  /** How many different patterns of a cue a block's text shows. */
  int count(Cue cue, String text) {
    String head = text.length() > READ ? text.substring(0, READ) : text;
    int count = 0;
    for (Entry entry : entries) {
      count += entry.cue() == cue && entry.pattern().matcher(head).find() ? 1 : 0;
    }
    return count;
  }

  /** Whether a block's text shows a cue. */
  boolean shows(Cue cue, String text) {
    String head = text.length() > READ ? text.substring(0, READ) : text;
    for (Entry entry : entries) {
      if (entry.cue() == cue && entry.pattern().matcher(head).find()) {
        return true;
      }
    }
    return false;
  }
}
