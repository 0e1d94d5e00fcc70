package io.presswork.extractor.resolve.award.list;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.resolve.award.list.EntrySplitter.Sign;
import io.presswork.extractor.resolve.award.list.ListRule.RecipientPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a list that name awards, while the recipient stands in the lead-in: "Awards
 * won by X at the Orrin Awards:".
 */
final class AwardLines {

  private static final double CONFIDENCE = 0.8;
  private static final List<String> ENDS = List.of(" at ", " in ", " during ", " since ", " for ");

  private static final List<String> WE =
      List.of("It ", "We ", "They ", "The company ", "The firm ", "The agency ", "The team ");

  private final Names names;
  private final @Nullable String issuer;

  AwardLines(Names names, @Nullable String issuer) {
    this.names = names;
    this.issuer = issuer;
  }

  /** The awards of the lines; empty where the recipient cannot be told. */
  List<ListedAward> read(
      AwardList list,
      Lead lead,
      @Nullable Programme programme,
      @Nullable String granter,
      AnnotatedDocument document) {
    String recipient =
        lead.rule().recipient() == RecipientPlace.BY ? behindBy(lead) : subject(lead, document);
    if (recipient == null || recipient.isBlank()) {
      return List.of();
    }
    List<ListedAward> awards = new ArrayList<>();
    for (Stretch line : list.lines()) {
      String name = LineText.tidy(name(line).text());
      if (!name.isEmpty() && !isSame(name, recipient)) {
        awards.add(
            new ListedAward(
                name,
                null,
                recipient,
                list.outcome(),
                programme == null || name.contains(programme.name()) ? null : programme.name(),
                recipient.equals(granter) ? null : granter,
                programme == null ? null : programme.year(),
                list.rule(),
                CONFIDENCE,
                line.begin(),
                line.end()));
      }
    }
    return awards;
  }

  private static boolean isSame(String a, String b) {
    return a.equalsIgnoreCase(b);
  }

  /** The line up to its first sign. */
  private static Stretch name(Stretch line) {
    int end = line.text().length();
    for (Sign sign : Sign.values()) {
      List<int[]> places = EntrySplitter.places(line.text(), sign);
      end = places.isEmpty() ? end : Math.min(end, places.get(0)[0]);
    }
    return line.until(end);
  }

  private @Nullable String behindBy(Lead lead) {
    String text = lead.sentence().text();
    int by = text.toLowerCase(java.util.Locale.ROOT).indexOf(" by ");
    if (by < 0) {
      return issuer;
    }
    int end = text.endsWith(":") ? text.length() - 1 : text.length();
    for (String sign : ENDS) {
      int at = text.indexOf(sign, by + 4);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return names.full(LineText.tidy(text.substring(by + 4, end)));
  }

  /** The name that opens the sentence; the issuer where it opens with a pronoun; else null. */
  private @Nullable String subject(Lead lead, AnnotatedDocument document) {
    int begin = lead.sentence().begin();
    String text = lead.sentence().text();
    int skip = text.startsWith("The ") ? 4 : 0;
    for (int at : new int[] {begin, begin + skip}) {
      String name = names.text(at, document.text());
      if (name != null) {
        return name;
      }
    }
    for (String opening : WE) {
      if (text.startsWith(opening)) {
        return issuer;
      }
    }
    return null;
  }
}
