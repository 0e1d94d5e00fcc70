package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.AwardList.Group;
import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import io.presswork.model.Outcome;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lists of a release that name awards or recipients. */
final class ListFinder {

  private static final String SELF_EVIDENT = "list.self-evident";

  /** Before the colon of an entry stand no more words. */
  private static final int LONGEST_LABEL = 10;

  private final List<Row> rows;
  private final LeadReader leads;
  private final InlineLists inline;
  private final ListWords words;
  private final @Nullable Lead title;
  private final List<AwardList> found = new ArrayList<>();

  ListFinder(List<Row> rows, LeadReader leads, InlineLists inline, ListWords words) {
    this.rows = new ArrayList<>(rows);
    this.leads = leads;
    this.inline = inline;
    this.words = words;
    this.title = title();
  }

  private @Nullable Lead title() {
    for (Row row : rows) {
      Lead lead = row.isTitle() ? leads.ofTitle(row) : null;
      if (lead != null) {
        return lead;
      }
    }
    return null;
  }

  List<AwardList> lists() {
    for (int k = 0; k < rows.size(); k++) {
      if (rows.get(k).kind() == Row.Kind.LINE && isSentence(rows.get(k).text())) {
        rows.set(k, rows.get(k).asProse());
      }
    }
    int i = 0;
    while (i < rows.size()) {
      int behind = readOverProse(i);
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
  private int readOverProse(int lead) {
    Row row = rows.get(lead);
    if (row.isTitle() || lead + 1 >= rows.size()) {
      return lead;
    }
    NamesOverProse.Found list = new NamesOverProse(rows, words).at(lead + 1);
    if (list.names().size() < 2) {
      return lead;
    }
    Lead own = row.kind() == Row.Kind.PROSE ? leads.ofProse(row) : leads.ofLine(row.text());
    own = own == null ? leads.ofAnnouncement(row) : own;
    boolean graded =
        list.names().stream().allMatch(n -> words.grades().prefix(n.text().text()) != null);
    boolean stated = own != null && own.rule().kind() == Kind.AWARDS;
    if (!stated && !graded) {
      return lead;
    }
    Open open = new Open(stated ? own : null);
    list.names().forEach(name -> open.line(name.text()));
    open.close();
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
      Open open = new Open(list.lead());
      list.entries().forEach(open::line);
      open.close();
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
    Open open = new Open(lead);
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
        open.close();
        open = new Open(own);
      } else if (words.grades().suffix(line.text()) != null && hasNames(run, i + 1)) {
        open.graded(line);
      } else if (heading || own != null) {
        open.heading(line);
      } else {
        open.line(line);
      }
      direct = own;
    }
    open.close();
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

  /** A list while its lines are gathered. */
  private final class Open {
    private final @Nullable Lead lead;
    private final List<Group> groups = new ArrayList<>();
    private @Nullable Stretch heading;
    private Grades.@Nullable Grade grade;
    private @Nullable List<Stretch> lines;

    Open(@Nullable Lead lead) {
      this.lead = lead;
    }

    boolean isStated() {
      return lead != null && lead.rule().kind() == Kind.AWARDS;
    }

    void heading(Stretch text) {
      Grades.Grade place = words.grades().whole(text.text());
      if (place == null) {
        heading = text.isEmpty() ? null : text;
      }
      grade = place;
      lines = null;
    }

    /** "Best Column: first place" stands over the names. */
    void graded(Stretch text) {
      grade = words.grades().suffix(text.text());
      heading = text.until(Grades.lastSign(text.text()));
      lines = null;
    }

    void line(Stretch text) {
      if (lines == null) {
        lines = new ArrayList<>();
        groups.add(new Group(heading, grade, lines));
      }
      lines.add(text);
    }

    void close() {
      if (groups.isEmpty() || (lead != null && lead.rule().kind() == Kind.NONE)) {
        return;
      }
      AwardList list = new AwardList(lead, outcome(), rule(), groups);
      if (isPlausible(list)) {
        found.add(list);
      }
    }

    /** Whether a headline names a list or ranking, whose full text the lines can be. */
    private boolean titleNamesRoll() {
      return rows.stream().anyMatch(row -> row.isTitle() && words.isRoll(row.text().text()));
    }

    private Outcome outcome() {
      if (lead != null && lead.rule().outcome() != null) {
        return lead.rule().outcome();
      }
      return title != null && title.rule().outcome() != null ? title.rule().outcome() : Outcome.WON;
    }

    private String rule() {
      return lead == null ? SELF_EVIDENT : lead.rule().name();
    }

    private boolean isPlausible(AwardList list) {
      Evidence evidence = new Evidence(list, words);
      if (lead == null || lead.rule().kind() != Kind.AWARDS) {
        // Without words that say so, the lines themselves must show that they name awards.
        return evidence.namesAwards(title != null || lead != null)
            || (lead != null && titleNamesRoll() && evidence.looksLikeNames());
      }
      if (lead.rule().recipient() != RecipientPlace.LINE) {
        return evidence.allTitled();
      }
      if (lead.announced() && !evidence.looksLikeEntries()) {
        return evidence.namesAwards(true);
      }
      return evidence.looksLikeNames() && (lead.colon() || evidence.size() > 1);
    }
  }
}
