package io.presswork.extractor.find.organisation;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NameTag;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.find.Casing;
import io.presswork.extractor.find.organisation.OrganisationWords.Group;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.PlaceNames;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads lists by column: where some lines of a list hold a sure organisation in one place, what
 * stands in that place in the other lines is one too. One-word companies without any other sign are
 * found no other way.
 */
final class ListColumns {

  private static final int FEWEST_LINES = 3;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_NAME = 8;
  private static final Set<String> DASHES = Set.of(":", "–", "—", "-", "|", "--");
  private static final Set<String> LINKS =
      Set.of("&", "of", "and", "the", "for", "de", "+", "'s", "’s");

  private final AnnotatedDocument document;
  private final OrganisationWords words;
  private final Forms forms;
  private final PlaceNames places;
  private final boolean[] blocked;

  ListColumns(
      AnnotatedDocument document,
      OrganisationWords words,
      Forms forms,
      PlaceNames places,
      boolean[] blocked) {
    this.document = document;
    this.words = words;
    this.forms = forms;
    this.places = places;
    this.blocked = blocked;
  }

  /** A place in a line. */
  private enum Column {
    WHOLE,
    FIRST,
    BEHIND_DASH,
    BEHIND_COMMA
  }

  /** Adds the names of all lists of the document. */
  void addAll() {
    List<Block> lines = new ArrayList<>();
    for (Block block : document.layout().blocks()) {
      boolean line =
          block.shape() != Shape.PARAGRAPH
              && block.section() != Section.HEADLINE
              && block.section() != Section.NAVIGATION
              && tokens(block)[1] - tokens(block)[0] <= LONGEST_LINE;
      if (line) {
        lines.add(block);
      } else {
        addList(lines);
        lines.clear();
      }
    }
    addList(lines);
  }

  private int[] tokens(Block block) {
    return new int[] {document.tokenFrom(block.begin()), document.tokenFrom(block.end())};
  }

  private void addList(List<Block> lines) {
    if (lines.size() < FEWEST_LINES) {
      return;
    }
    for (Column column : Column.values()) {
      List<int[]> cells = new ArrayList<>();
      int sure = 0;
      for (Block line : lines) {
        int[] cell = cell(line, column);
        if (cell[1] > cell[0] && isNameLike(cell)) {
          cells.add(cell);
          sure += forms.accepts(forms.key(cell[0], cell[1])) ? 1 : 0;
        }
      }
      for (int[] cell : cells) {
        int share = isPerson(cell) ? 2 : 3;
        if (sure >= 2 && sure * share >= cells.size()) {
          forms.note(cell[0], cell[1], Evidence.ENOUGH, "org.list");
        }
      }
    }
  }

  private boolean isPerson(int[] cell) {
    for (int i = cell[0]; i < cell[1]; i++) {
      if (document.token(i).name() == NameTag.PERSON) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommon(int[] cell) {
    for (int i = cell[0]; i < cell[1]; i++) {
      Token token = document.token(i);
      if (Casing.isNameWord(token) && !words.is(Group.COMMON, token.lower())) {
        return false;
      }
    }
    return true;
  }

  /** The tokens of a line's column; an empty stretch where the line lacks it. */
  private int[] cell(Block line, Column column) {
    int[] range = tokens(line);
    int end = range[1];
    // Addresses, brackets and stops at a line's end are no part of the last column.
    while (end > range[0] && isAddress(document.token(end - 1))) {
      end--;
    }
    if (end > range[0] && document.token(end - 1).text().equals(")")) {
      int open = end - 1;
      while (open > range[0] && !document.token(open).text().equals("(")) {
        open--;
      }
      end = open;
    }
    while (end > range[0] && !document.token(end - 1).isWord()) {
      end--;
    }
    int begin = range[0];
    switch (column) {
      case WHOLE -> {}
      case FIRST -> end = firstBreak(range[0], end);
      case BEHIND_DASH -> begin = behindLast(range[0], end, DASHES);
      case BEHIND_COMMA -> begin = behindLast(range[0], end, Set.of(","));
    }
    while (begin >= 0 && begin < end && document.token(begin).lower().equals("the")) {
      begin++;
    }
    return begin < 0 || end < 0 ? new int[] {0, 0} : new int[] {begin, end};
  }

  private static boolean isAddress(Token token) {
    return token.text().contains("://") || token.text().startsWith("www.");
  }

  private int firstBreak(int first, int end) {
    for (int i = first; i < end; i++) {
      if (DASHES.contains(document.token(i).text()) || document.token(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private int behindLast(int first, int end, Set<String> breaks) {
    for (int i = end - 1; i > first; i--) {
      boolean legal = words.heads().legalFormAt(document, i, end) == end - i;
      if (breaks.contains(document.token(i).text()) && !legal) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isNameLike(int[] cell) {
    if (cell[1] - cell[0] > LONGEST_NAME || !Casing.isNameWord(document.token(cell[0]))) {
      return false;
    }
    for (int i = cell[0]; i < cell[1]; i++) {
      Token token = document.token(i);
      boolean name = Casing.isNameWord(token) || LINKS.contains(token.lower()) || token.isNumber();
      boolean legal = words.heads().legalFormAt(document, i, cell[1]) == cell[1] - i;
      if (legal) {
        break;
      }
      if (!name || blocked[i] || isAddress(token)) {
        return false;
      }
    }
    String name = document.tokenText(cell[0], cell[1]);
    String text = name.toLowerCase(Locale.ROOT);
    return !isCommon(cell)
        && !(places.isRegion(name) || places.isCountry(name) || places.isCity(name))
        && !words.is(Group.NEVER_ALONE, text)
        && !words.is(Group.SOCIAL, text)
        && !words.ends(Group.OTHER_LAST, document, cell[0], cell[1]);
  }
}
