package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists inside running text, behind a colon: "The winners are: A (Town); B (Town); C (Town)." */
final class InlineLists {

  /** Longer lists are not looked for inside a paragraph, in characters. */
  private static final int LONGEST = 4000;

  /** Names between commas are not longer, in words. */
  private static final int LONGEST_NAME = 7;

  private static final List<String> VERBS =
      List.of(" include ", " includes ", " included ", " are ", " were ");

  private final LeadReader leads;
  private final ListWords words;
  private final FlatCutter flat;
  private final EntryReader entryReader;

  InlineLists(LeadReader leads, ListWords words, FlatCutter flat) {
    this.leads = leads;
    this.words = words;
    this.flat = flat;
    this.entryReader = new EntryReader(words);
  }

  /**
   * A list inside a paragraph.
   *
   * @param lead its lead-in
   * @param entries its entries
   */
  record Inline(Lead lead, List<Stretch> entries) {}

  /** The list behind a colon of a paragraph; null where none stands there. */
  @Nullable Inline find(Stretch prose) {
    String text = prose.text();
    int colon = text.indexOf(": ");
    for (int tries = 0; colon > 0 && tries < 4; tries++) {
      Lead lead = leads.ofPrefix(prose.until(colon + 1));
      if (lead != null && lead.rule().kind() == Kind.AWARDS) {
        Stretch rest = prose.from(colon + 1);
        rest = rest.until(Math.min(LONGEST, LineText.sentenceEnd(rest.text())));
        List<Stretch> entries = entries(rest, lead);
        if (!entries.isEmpty()) {
          return new Inline(lead, entries);
        }
      }
      colon = text.indexOf(": ", colon + 1);
    }
    return bracketed(prose);
  }

  /** "Winners include A (Best Jam), B (Best Bread) and C (Best Tea Room)" needs no colon. */
  private @Nullable Inline bracketed(Stretch prose) {
    for (String verb : VERBS) {
      int at = prose.text().indexOf(verb);
      if (at < 0 || at > LONGEST) {
        continue;
      }
      Lead lead = leads.ofPrefix(prose.until(at + verb.length()));
      Stretch rest = prose.from(at + verb.length());
      rest = rest.until(Math.min(LONGEST, LineText.sentenceEnd(rest.text())));
      rest = rest.text().endsWith(".") ? rest.until(rest.text().length() - 1) : rest;
      List<Stretch> pieces = new ArrayList<>();
      for (Stretch piece : split(rest, "), ")) {
        pieces.addAll(split(piece, ") and "));
      }
      List<Stretch> closed = new ArrayList<>();
      for (Stretch piece : pieces) {
        int end = piece.end() - rest.begin();
        boolean open = !piece.text().endsWith(")") && end < rest.text().length();
        closed.add(open ? rest.part(piece.begin() - rest.begin(), end + 1) : piece);
      }
      boolean all =
          closed.size() > 1 && closed.stream().allMatch(p -> entryReader.bracketed(p) != null);
      if (lead != null && lead.rule().kind() == Kind.AWARDS && all) {
        return new Inline(lead, closed);
      }
    }
    return null;
  }

  private List<Stretch> entries(Stretch rest, Lead lead) {
    if (rest.isEmpty() || "\"“‘".indexOf(rest.text().charAt(0)) >= 0) {
      return List.of();
    }
    List<Stretch> pieces = split(rest, "; ");
    if (pieces.size() == 1) {
      pieces = split(rest, " - ");
      boolean bullets = rest.text().startsWith("- ");
      pieces = bullets ? pieces : flat.cut(rest);
    }
    if (pieces.size() == 1) {
      pieces = commas(rest, lead);
    }
    // "the Orrin Award for Enterprise: International Trade" is one name.
    return pieces.size() == 1 && endsInName(lead.sentence().text()) ? List.of() : pieces;
  }

  private boolean endsInName(String lead) {
    List<String> all = LineText.lowerWords(lead);
    String last = all.isEmpty() ? "" : all.get(all.size() - 1);
    int begin = lead.toLowerCase(Locale.ROOT).lastIndexOf(last);
    return begin > 0
        && Character.isUpperCase(lead.charAt(begin))
        && all.stream().noneMatch(this::callsForNames);
  }

  private boolean callsForNames(String word) {
    return List.of("winner", "finalist", "nominee", "runner", "inductee", "shortlist", "honours")
        .stream()
        .anyMatch(wordClass -> words.is(word, wordClass));
  }

  private static List<Stretch> split(Stretch text, String sign) {
    List<Stretch> pieces = new ArrayList<>();
    int from = 0;
    int at = text.text().indexOf(sign);
    while (at >= 0) {
      pieces.add(text.part(from, at));
      from = at + sign.length();
      at = text.text().indexOf(sign, from);
    }
    pieces.add(text.from(from));
    for (int i = 0; i < pieces.size(); i++) {
      Stretch piece = pieces.get(i);
      for (String word : List.of("and ", "- ")) {
        piece = piece.text().startsWith(word) ? piece.from(word.length()) : piece;
      }
      pieces.set(i, piece);
    }
    pieces.removeIf(Stretch::isEmpty);
    return pieces;
  }

  /** "A, B and C" where each can be a name; else one entry. */
  private List<Stretch> commas(Stretch rest, Lead lead) {
    List<Stretch> pieces = new ArrayList<>();
    for (Stretch piece : split(rest, ", ")) {
      for (Stretch part : split(piece, " and ")) {
        pieces.add(behindDescription(part));
      }
    }
    List<Stretch> good = pieces.stream().filter(this::canBeName).toList();
    if (good.size() > 1 && good.size() == pieces.size() - 1) {
      pieces = new ArrayList<>(good);
    }
    boolean namesOnly =
        pieces.size() > 1
            && pieces.stream().allMatch(this::canBeName)
            && (lead.number() == 0 || lead.number() == pieces.size());
    if (namesOnly) {
      return pieces;
    }
    boolean one = LineText.words(rest.text()) <= 12 && lead.number() < 2;
    return one ? List.of(rest) : List.of();
  }

  /** "novelist William Hale": the name behind the small words that say what he is. */
  private static Stretch behindDescription(Stretch piece) {
    String text = piece.text();
    int from = 0;
    while (from < text.length() && Character.isLowerCase(text.charAt(from))) {
      int blank = text.indexOf(' ', from);
      if (blank < 0) {
        return piece;
      }
      from = blank + 1;
    }
    return from > 0 && text.indexOf(' ', from) > 0 ? piece.from(from) : piece;
  }

  private boolean canBeName(Stretch piece) {
    return LineText.words(piece.text()) <= LONGEST_NAME
        && LineText.isTitled(piece.text())
        && !words.isRole(piece.text())
        && !words.isSuffix(piece.text());
  }
}
