package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lists of a release that name awards or recipients. */
final class ListFinder {

  /** Before the colon of an entry stand no more words. */
  private static final int LONGEST_LABEL = 10;

  private final List<Row> rows;
  private final LeadReader leads;
  private final InlineLists inline;
  private final ListWords words;
  private final Headline headline;
  private final List<AwardList> found = new ArrayList<>();

  ListFinder(List<Row> rows, LeadReader leads, InlineLists inline, ListWords words) {
    this.rows = new ArrayList<>(rows);
    this.leads = leads;
    this.inline = inline;
    this.words = words;
    this.headline = Headline.of(rows, leads, words);
  }

  List<AwardList> lists() {
    for (int k = 0; k < rows.size(); k++) {
      if (rows.get(k).kind() == Row.Kind.LINE && isSentence(rows.get(k).text())) {
        rows.set(k, rows.get(k).asProse());
      }
    }
    NamesOverProse overProse = new NamesOverProse(rows, words);
    int i = 0;
    while (i < rows.size()) {
      int behind = readOverProse(i, overProse);
      if (behind > i) {
        i = behind;
        continue;
      }
      if (!isListed(rows.get(i))) {
        if (rows.get(i).section() != Section.HEADLINE) {
          readInside(rows.get(i).text());
        }
        i++;
        continue;
      }
      int end = i;
      Section section = rows.get(i).section();
      while (end < rows.size() && isListed(rows.get(end)) && rows.get(end).section() == section) {
        end++;
      }
      boolean led = i > 0 && !isListed(rows.get(i - 1));
      read(rows.subList(i, end), led ? rows.get(i - 1) : null);
      i = end;
    }
    return found;
  }

  /** Reads names that stand over paragraphs; returns the index behind them, or the row's own. */
  private int readOverProse(int lead, NamesOverProse overProse) {
    Row row = rows.get(lead);
    if (row.isTitle() || lead + 1 >= rows.size()) {
      return lead;
    }
    if (overProse.size(lead + 1) < 2) {
      return lead;
    }
    Lead own = row.kind() == Row.Kind.PROSE ? leads.ofProse(row) : leads.ofLine(row.text());
    own = own == null ? leads.ofAnnouncement(row) : own;
    boolean stated = own != null && own.rule().kind() == Kind.AWARDS;
    if (!stated && !overProse.isGraded(lead + 1)) {
      return lead;
    }
    OpenList open = open(stated ? own : null);
    NamesOverProse.Found list = overProse.at(lead + 1);
    list.names().forEach(name -> open.line(name.text()));
    close(open);
    return list.end();
  }

  /** A line that says who won in a sentence, with the names behind a colon. */
  private boolean isSentence(Stretch line) {
    return LineText.words(line.text()) > LONGEST_LABEL && inline.find(line) != null;
  }

  private static boolean isListed(Row row) {
    return row.kind() != Row.Kind.PROSE && !row.isTitle();
  }

  /** Reads a list inside running text. */
  private void readInside(Stretch prose) {
    InlineLists.Inline list = inline.find(prose);
    if (list != null) {
      OpenList open = open(list.lead());
      list.entries().forEach(open::line);
      close(open);
    }
  }

  /** Reads a run of lines behind running text. */
  private void read(List<Row> lines, @Nullable Row before) {
    List<Row> run = new Records(words).entries(lines);
    Lead lead = before == null ? null : leads.ofProse(before);
    lead = lead == null && before != null ? leads.ofAnnouncement(before) : lead;
    Headings headings = new Headings(run, words);
    if (lead != null && lead.announced() && speaksOfElse(run.get(0), headings)) {
      lead = null;
    }
    OpenList open = open(lead);
    if (before != null && lead == null && before.text().text().endsWith(":")) {
      open.heading(opening(before.text()));
    }
    Lead direct = lead;
    for (int i = 0; i < run.size(); i++) {
      Stretch line = run.get(i).text();
      boolean item = run.get(i).kind() == Row.Kind.ITEM;
      Lead own = item || words.grades().whole(line.text()) != null ? null : leads.ofLine(line);
      boolean heading = own == null && headings.isHeading(i, direct);
      if (own != null && !(own.rule().kind() == Kind.OPEN && open.isStated())) {
        close(open);
        open = open(own);
      } else if (words.grades().suffix(line.text()) != null && hasNames(run, i + 1)) {
        open.graded(line);
      } else if (heading || own != null) {
        open.heading(line);
      } else {
        open.line(line);
      }
      direct = own;
    }
    close(open);
  }

  private OpenList open(@Nullable Lead lead) {
    return new OpenList(lead, headline, words);
  }

  /** Keeps a list that can be one of awards. */
  private void close(OpenList open) {
    AwardList list = open.closed();
    if (list != null) {
      found.add(list);
    }
  }

  /** Whether the row behind "Best Column: first place" can name who got it. */
  private boolean hasNames(List<Row> run, int i) {
    return i < run.size() && words.grades().suffix(run.get(i).text().text()) == null;
  }

  /** "The board consists of:" below an announcement leads into something else. */
  private boolean speaksOfElse(Row first, Headings headings) {
    String text = first.text().text();
    Lead own = leads.ofLine(first.text());
    return headings.isHeading(0, null)
        && words.awardness(text) < 3
        && (own == null || own.rule().kind() != Kind.AWARDS);
  }

  /** "People's Choice Awards Voted on by guests, these ...:" opens with the list's heading. */
  private static Stretch opening(Stretch prose) {
    String text = prose.text();
    int end = 0;
    int i = 0;
    while (i < text.length()) {
      int blank = text.indexOf(' ', i);
      blank = blank < 0 ? text.length() : blank;
      String word = text.substring(i, blank);
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        break;
      }
      end = blank;
      i = blank + 1;
      if (word.startsWith("Award") || word.startsWith("Prize")) {
        break;
      }
    }
    return prose.until(end);
  }
}
