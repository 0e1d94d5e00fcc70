package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the recipients from their side of a line: without town, employer, role, web address and
 * footnote sign, and one by one where several share an award.
 */
final class RecipientReader {

  private static final Set<String> TITLES =
      Set.of("dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "prof.", "professor");
  private final Names names;
  private final ListWords words;
  private final JointNames joint;

  RecipientReader(Names names, ListWords words) {
    this.names = names;
    this.words = words;
    this.joint = new JointNames(names, words);
  }

  /**
   * The recipients in a side of a line; empty where none can be told.
   *
   * @param several whether the line says that it names several
   * @param labelled whether the line names the award, so that all else in it may be recipients
   * @param open whether the outcome is one that several share, as among finalists
   */
  List<String> names(
      Stretch side, Outcome outcome, boolean several, boolean labelled, boolean open) {
    Stretch clean = behindBy(withoutTail(side));
    List<String> found = new ArrayList<>();
    for (Stretch part : joint.parts(clean, several, outcome != Outcome.WON, labelled, open)) {
      String name = name(part);
      if (!name.isBlank() && !found.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }

  /** Cuts web address, further columns, footnote sign and sentences behind the entry. */
  private static Stretch withoutTail(Stretch side) {
    String text = side.text();
    int end = text.length();
    for (String sign : List.of("http://", "https://", "www.", " | ", "\t")) {
      int at = text.indexOf(sign);
      end = at > 0 ? Math.min(end, at) : end;
    }
    int stop = Math.min(end, LineText.sentenceEnd(text));
    Stretch cut = side.until(stop);
    while (!cut.isEmpty() && "*†‡;,".indexOf(cut.text().charAt(cut.text().length() - 1)) >= 0) {
      cut = cut.until(cut.text().length() - 1);
    }
    return cut;
  }

  /** "“The Long Way Home”, by Ines Okafor": who made the work received the award. */
  private Stretch behindBy(Stretch side) {
    String text = side.text();
    int at = text.indexOf(" by ");
    if (at <= 0 || at + 4 >= text.length() || !Character.isUpperCase(text.charAt(at + 4))) {
      return side;
    }
    char before = text.charAt(at - 1);
    int word = text.lastIndexOf(' ', at - 1) + 1;
    boolean participle = Character.isLowerCase(text.charAt(word));
    boolean marked = ",\"”’'".indexOf(before) >= 0;
    return marked || (!participle && names.isPerson(side.begin() + at + 4))
        ? side.from(at + 4)
        : side;
  }

  /** The name at the beginning of a piece. */
  private String name(Stretch piece) {
    FoundMention organisation = names.at(piece.begin(), MentionKind.ORGANISATION);
    int from = 0;
    if (organisation != null) {
      from = Math.min(piece.text().length(), organisation.end() - piece.begin());
    }
    int end = nameEnd(piece, from);
    String name = LineText.tidy(piece.text().substring(0, end));
    int blank = name.indexOf(' ');
    if (blank > 0 && TITLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
      name = name.substring(blank + 1);
    }
    return names.full(name);
  }

  /** Where a name ends: at a bracket, at a comma that no suffix follows, at "from", at "for". */
  private int nameEnd(Stretch piece, int from) {
    String text = piece.text();
    for (int i = Math.max(1, from); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bracket = c == '(' && text.charAt(i - 1) == ' ';
      if (bracket || (c == ',' && endsAtComma(text, i)) || isTail(piece, i)) {
        return i;
      }
    }
    return text.length();
  }

  private boolean endsAtComma(String text, int comma) {
    int next = text.indexOf(',', comma + 1);
    int bracket = text.indexOf('(', comma + 1);
    int end = next < 0 ? text.length() : next;
    end = bracket > 0 ? Math.min(end, bracket) : end;
    String piece = text.substring(comma + 1, end).strip();
    boolean firm = text.indexOf(' ') > comma && (piece.contains(" & ") || piece.contains(" and "));
    return !words.isSuffix(piece) && !firm;
  }

  private boolean isTail(Stretch piece, int i) {
    String text = piece.text();
    if (text.charAt(i) != ' ' || LineText.words(text.substring(0, i)) < 2) {
      return false;
    }
    boolean titled = i + 6 < text.length();
    if (titled && text.startsWith(" from ", i)) {
      return Character.isUpperCase(text.charAt(i + 6));
    }
    if (text.startsWith(" for ", i) || text.startsWith(" with ", i)) {
      return "\"“‘".indexOf(text.charAt(Math.min(i + 5, text.length() - 1))) >= 0
          || names.isPerson(piece.begin())
          || Character.isLowerCase(text.charAt(Math.min(i + 5, text.length() - 1)));
    }
    if (text.startsWith(" of ", i)) {
      FoundMention person = names.at(piece.begin(), MentionKind.PERSON);
      return person != null && person.end() <= piece.begin() + i;
    }
    if (text.startsWith(" in ", i)) {
      return names.isPlace(piece.begin() + i + 4) || endsWithArea(text.substring(i));
    }
    return false;
  }

  private static boolean endsWithArea(String tail) {
    int bracket = tail.indexOf('(');
    List<String> words = LineText.lowerWords(bracket < 0 ? tail : tail.substring(0, bracket));
    return words.size() <= 5
        && !words.isEmpty()
        && Set.of("county", "city", "township", "parish").contains(words.get(words.size() - 1));
  }
}
