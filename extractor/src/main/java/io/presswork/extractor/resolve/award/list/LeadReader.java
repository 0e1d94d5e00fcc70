package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.Sentence;
import io.presswork.extractor.engine.Token;
import io.presswork.extractor.resolve.award.list.ListRule.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which rows lead into a list, and what they say of it. */
final class LeadReader {

  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_AFTER_SIGN = 6;
  private static final Set<String> OPEN_ENDS =
      Set.of("include", "includes", "are", "were", "is", "below", "following", "follows", "listed");
  private static final List<String> NUMBERS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private final AnnotatedDocument document;
  private final ListRules rules;
  private final ListWords words;

  LeadReader(AnnotatedDocument document, ListRules rules, ListWords words) {
    this.document = document;
    this.rules = rules;
    this.words = words;
  }

  /** The lead-in at the end of running text; null where it leads into nothing known. */
  @Nullable Lead ofProse(Row row) {
    int end = document.tokenFrom(row.text().end());
    int from = document.tokenFrom(row.text().begin());
    if (end <= from) {
      return null;
    }
    boolean colon = row.text().text().endsWith(":");
    Token last = document.token(end - 1);
    if (!colon && !OPEN_ENDS.contains(last.lower())) {
      return null;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(end - 1));
    return lead(Math.max(from, sentence.firstToken()), end, colon);
  }

  /**
   * A sentence that announces winners, where the list follows without another word: "The Orrin
   * Trust has named three recipients of its medal."; null where the last sentence announces none.
   */
  @Nullable Lead ofAnnouncement(Row row) {
    int end = document.tokenFrom(row.text().end());
    int from = document.tokenFrom(row.text().begin());
    if (end <= from || row.isTitle() || LineText.hasSpeechVerb(row.text().text())) {
      return null;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(end - 1));
    int first = Math.max(from, sentence.firstToken());
    Lead lead = lead(first, end, false);
    boolean announces = false;
    for (int i = first; i < end; i++) {
      announces |= words.is(document.token(i).lower(), "announces");
    }
    return announces && lead != null && lead.rule().kind() == Kind.AWARDS
        ? lead.asAnnounced()
        : null;
  }

  /**
   * The lead-in that ends with a colon inside running text. Behind the words that show it, nothing
   * but a name may follow: "the winners were drawn from three cities:" leads into cities.
   */
  @Nullable Lead ofPrefix(Stretch prefix) {
    int from = document.tokenFrom(prefix.begin());
    int end = document.tokenFrom(prefix.end());
    if (end <= from || LineText.hasSpeechVerb(tail(prefix.text()))) {
      return null;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(end - 1));
    int first = Math.max(from, sentence.firstToken());
    Lead lead = lead(first, end, true);
    return lead != null && rules.reaches(lead.rule(), document.tokens(), first, end) ? lead : null;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 60));
  }

  /** What a short line says of the lines below it; null where it is no lead-in. */
  @Nullable Lead ofLine(Stretch line) {
    String text = line.text();
    boolean colon = text.endsWith(":");
    if (LineText.words(text) > LONGEST_HEADING) {
      return null;
    }
    int from = document.tokenFrom(line.begin());
    int end = document.tokenFrom(line.end());
    int sign = lastSign(text);
    if (sign > 0) {
      int after = document.tokenFrom(line.begin() + sign + 1);
      Lead right = end - after <= LONGEST_AFTER_SIGN ? lead(after, end, colon) : null;
      if (right == null || right.rule().kind() != Kind.AWARDS) {
        return null;
      }
    }
    return end > from && (colon || rules.endsThere(document.tokens(), from, end))
        ? lead(from, end, colon)
        : null;
  }

  private static int lastSign(String text) {
    int last = -1;
    for (EntrySplitter.Sign sign : EntrySplitter.Sign.values()) {
      for (int[] place : EntrySplitter.places(text, sign)) {
        last = Math.max(last, place[0]);
      }
    }
    return last;
  }

  /** What a headline says of the lists of its release; null where it says nothing. */
  @Nullable Lead ofTitle(Row row) {
    int from = document.tokenFrom(row.text().begin());
    int end = document.tokenFrom(row.text().end());
    Lead lead = end > from ? lead(from, end, false) : null;
    return lead != null && lead.rule().kind() == Kind.AWARDS ? lead : null;
  }

  private @Nullable Lead lead(int from, int end, boolean colon) {
    ListRule rule = rules.decide(document.tokens(), from, end);
    if (rule == null) {
      return null;
    }
    int begin = document.token(from).begin();
    int stop = document.token(end - 1).end();
    return new Lead(
        rule, new Stretch(begin, document.text(begin, stop)), colon, false, number(from, end));
  }

  private int number(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (words.is(document.token(i).lower(), "counted")) {
        for (int k = i - 1; k >= from && k > i - 4; k--) {
          int number = number(document.token(k).lower());
          if (number > 1) {
            return number;
          }
        }
      }
    }
    return 0;
  }

  private static int number(String word) {
    int index = NUMBERS.indexOf(word);
    if (index >= 0) {
      return index + 2;
    }
    boolean figures = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    return figures && !word.isEmpty() ? Integer.parseInt(word) : 0;
  }
}
