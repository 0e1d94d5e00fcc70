package io.presswork.extractor.resolve;

import io.presswork.extractor.rule.NameKey;
import io.presswork.model.Award;
import io.presswork.model.Organisation;
import io.presswork.model.Quote;
import io.presswork.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back organisations that the facts resolved after them show to be something else: the name
 * of an award or event, or words of a speaker's title such as "Overseas Solutions" in "President of
 * Overseas Solutions".
 */
public final class Contradictions {

  /** Longer names are no words of a title, in words. */
  private static final int LONGEST = 16;

  private Contradictions() {}

  /** The organisations that no award and no speaker contradicts, in the same order. */
  public static List<Organisation> drop(
      List<Organisation> organisations, List<Award> awards, List<Quote> quotes) {
    Set<String> taken = new HashSet<>();
    Set<String> acting = new HashSet<>();
    for (Award award : awards) {
      add(taken, award.name());
      add(taken, award.event());
      add(taken, award.category());
      add(acting, award.recipient());
      add(acting, award.granter());
    }
    Set<String> titleWords = new HashSet<>();
    quotes.stream()
        .map(Quote::title)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(title -> addParts(titleWords, NameKey.words(title)));
    Set<String> people = new HashSet<>();
    quotes.stream()
        .filter(Contradictions::isPersons)
        .forEach(quote -> add(people, quote.speaker()));
    quotes.forEach(quote -> add(acting, quote.organisation()));
    return organisations.stream()
        .filter(
            organisation -> {
              String key = NameKey.of(organisation.name());
              if (people.contains(key)) {
                return false;
              }
              return acting.contains(key)
                  || !(taken.contains(key) || isTitleOnly(organisation, titleWords));
            })
        .toList();
  }

  /** Only people have titles, and surnames by which they are called. */
  private static boolean isPersons(Quote quote) {
    String speaker = quote.speaker();
    String mention = quote.speakerMention();
    boolean surname =
        speaker != null
            && mention != null
            && speaker.endsWith(" " + mention)
            && !mention.contains(" ");
    return speaker != null && (quote.title() != null || surname);
  }

  private static void add(Set<String> keys, @Nullable String name) {
    if (name != null) {
      keys.add(NameKey.of(name));
    }
  }

  /** Adds all that stands in one piece in a title. */
  private static void addParts(Set<String> parts, List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        parts.add(String.join(" ", words.subList(from, to)));
      }
    }
  }

  /**
   * Whether every place that names it stands in the body and repeats words of a speaker's title.
   */
  private static boolean isTitleOnly(Organisation organisation, Set<String> titleWords) {
    return organisation.mentions().size() == 1
        && organisation.mentions().get(0).section() == Section.BODY
        && titleWords.contains(NameKey.of(organisation.name()));
  }
}
