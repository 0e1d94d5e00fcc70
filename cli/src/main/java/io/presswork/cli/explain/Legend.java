package io.presswork.cli.explain;

import io.presswork.extractor.Explanation;
import io.presswork.extractor.Explanation.NamedAward;
import io.presswork.extractor.Explanation.NearMiss;
import io.presswork.model.Award;
import io.presswork.model.City;
import io.presswork.model.FactKind;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Release;
import io.presswork.model.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a release, one after the other, with what each rests on. */
final class Legend {

  /** Columns before the words of a fact, and before what it rests on. */
  private static final int FACT = 5;

  private static final int BASIS = 8;

  /** More words than this of an evidence can be read in the text above. */
  private static final int LONGEST = 120;

  /** Characters around a near miss that show what it is about. */
  private static final int AROUND = 30;

  private final Page page;

  Legend(Page page) {
    this.page = page;
  }

  /** Appends all lists. */
  void write(Explanation explanation) {
    Release release = explanation.release();
    int number = 0;
    page.title("Organisations", release.organisations().size());
    for (Organisation organisation : release.organisations()) {
      String aliases = String.join(", ", organisation.aliases());
      fact(
          FactKind.ORGANISATION,
          "o" + ++number,
          organisation.name(),
          aliases.isEmpty() ? "" : "also " + aliases);
      organisation.mentions().forEach(this::mention);
    }
    number = 0;
    page.title("Cities", release.cities().size());
    for (City city : release.cities()) {
      fact(FactKind.CITY, "c" + ++number, city.name(), joined(city.region(), city.country()));
      city.mentions().forEach(this::mention);
    }
    number = 0;
    page.title("Awards", release.awards().size());
    for (Award award : release.awards()) {
      award("a" + ++number, award);
    }
    number = 0;
    page.title("Quotes", release.quotes().size());
    for (Quote quote : release.quotes()) {
      quote("q" + ++number, quote);
    }
    page.title("Names of awards, given or not", explanation.awardNames().size());
    for (NamedAward name : explanation.awardNames()) {
      basis(
          offsets(name.span()),
          name.rule() + ", " + confidence(name.confidence()),
          shortened(name.span().text()));
    }
    page.title("Near misses", explanation.nearMisses().size());
    for (NearMiss miss : explanation.nearMisses()) {
      nearMiss(release.text(), miss);
    }
  }

  private void nearMiss(String text, NearMiss miss) {
    int begin = Math.max(0, miss.span().begin() - AROUND);
    int end = Math.min(text.length(), miss.span().end() + AROUND);
    page.line(
        BASIS,
        new StyledText()
            .add(String.format(Locale.ROOT, "     %-14s  ", offsets(miss.span())), Style.FAINT)
            .add(miss.rule() + "  …", Style.PLAIN)
            .add(text.substring(begin, miss.span().begin()), Style.FAINT)
            .add(shortened(miss.span().text()), Style.AWARD)
            .add(text.substring(miss.span().end(), end), Style.FAINT)
            .add("…", Style.PLAIN));
    page.line(BASIS, new StyledText().add(" ".repeat(BASIS) + miss.reason(), Style.PLAIN));
  }

  private void award(String label, Award award) {
    fact(
        FactKind.AWARD,
        label,
        award.name(),
        award.category() == null ? "" : "category " + award.category());
    String what =
        joined(
            award.outcome().label().replace('_', ' ')
                + (award.recipient() == null ? "" : ": " + award.recipient()),
            award.count() == 1 ? null : award.count() + " of them",
            award.year() == null ? null : String.valueOf(award.year()),
            award.granter() == null ? null : "given by " + award.granter(),
            award.event() == null ? null : "at " + award.event());
    page.line(FACT, new StyledText().add(" ".repeat(FACT) + what, Style.PLAIN));
    basis(
        offsets(award.evidence()),
        award.rule() + ", " + confidence(award.confidence()),
        shortened(award.evidence().text()));
  }

  private void quote(String label, Quote quote) {
    String speaker = quote.speaker() == null ? "speaker not told" : quote.speaker();
    String mention = quote.speakerMention();
    String asWritten =
        mention == null || mention.equals(quote.speaker()) ? null : "here “" + mention + "”";
    fact(
        FactKind.QUOTE,
        label,
        speaker,
        joined(
            asWritten,
            quote.title(),
            quote.organisation(),
            quote.cue() == null ? null : "cue “" + quote.cue() + "”",
            quote.kind().label()));
    basis(
        quote.parts().stream().map(Legend::offsets).collect(Collectors.joining(", ")),
        quote.rule() + ", " + confidence(quote.confidence()),
        shortened(quote.text()));
  }

  private void fact(FactKind kind, String label, String name, String more) {
    StyledText line = new StyledText();
    line.add(String.format(Locale.ROOT, "%4s ", label), Style.of(kind)).add(name, Style.TITLE);
    if (!more.isEmpty()) {
      line.add("  " + more, Style.PLAIN);
    }
    page.line(FACT, line);
  }

  private void mention(Mention mention) {
    basis(
        offsets(mention.span()),
        mention.rule() + ", " + mention.section().label(),
        mention.span().text());
  }

  private void basis(String offsets, String rule, String words) {
    page.line(
        BASIS,
        new StyledText()
            .add(String.format(Locale.ROOT, "%8s%-11s  ", "", offsets), Style.FAINT)
            .add(rule + "  ", Style.PLAIN)
            .add(words, Style.FAINT));
  }

  private static String offsets(Span span) {
    return span.begin() + "–" + span.end();
  }

  private static String confidence(double confidence) {
    return String.format(Locale.ROOT, "confidence %.2f", confidence);
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s++", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int half = LONGEST / 2;
    return line.substring(0, half) + " … " + line.substring(line.length() - half);
  }
}
