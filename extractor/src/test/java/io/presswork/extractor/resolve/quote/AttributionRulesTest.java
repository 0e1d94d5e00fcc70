package io.presswork.extractor.resolve.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.quote.IndirectQuoteFinder;
import io.presswork.extractor.find.quote.QuoteFinder;
import io.presswork.extractor.find.quote.ReportedClause;
import io.presswork.model.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that the rules in {@code attribution-rules.txt} carry. */
class AttributionRulesTest {

  private static final List<AttributionRule> RULES = new AttributionRules().all();
  private static final QuoteFinder FINDER = new QuoteFinder();
  private static final IndirectQuoteFinder REPORTS = new IndirectQuoteFinder();
  private static final QuoteResolver RESOLVER = new QuoteResolver();

  static Stream<Arguments> hits() {
    return RULES.stream().flatMap(r -> r.hits().stream().map(h -> Arguments.of(r.name(), h)));
  }

  static Stream<Arguments> misses() {
    return RULES.stream().flatMap(r -> r.misses().stream().map(m -> Arguments.of(r.name(), m)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hits")
  void hitsItsPositiveExamples(String rule, String example) {
    int arrow = example.lastIndexOf("->");
    String speaker = example.substring(arrow + 2).strip();
    Quote quote = quotes(rule, example.substring(0, arrow).strip()).get(0);
    assertThat(quote.rule()).as(example).isEqualTo(rule);
    assertThat(quote.speaker()).as(example).isEqualTo(speaker.equals("-") ? null : speaker);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("misses")
  void isSilentOnItsNegativeExamples(String rule, String example) {
    assertThat(quotes(rule, example)).as(example).noneMatch(q -> q.rule().equals(rule));
  }

  @Test
  void everyRuleHasAnExampleAndItsOwnName() {
    Set<String> names = new HashSet<>();
    for (AttributionRule rule : RULES) {
      assertThat(rule.hits()).as(rule.name()).isNotEmpty();
      assertThat(names.add(rule.name())).as("second rule named " + rule.name()).isTrue();
    }
  }

  private static List<Quote> quotes(String rule, String marked) {
    return quotes(marked, rule.startsWith("quote.indirect."));
  }

  static List<Quote> quotes(String marked) {
    return quotes(marked, false);
  }

  static List<Quote> quotes(String marked, boolean indirect) {
    MarkedText text = MarkedText.of(marked.replace("\\n", "\n"));
    List<FoundMention> quoted = FINDER.find(text.document(), text.mentions());
    List<FoundMention> mentions = new ArrayList<>(text.mentions());
    mentions.addAll(quoted);
    List<ReportedClause> reported = indirect ? REPORTS.find(text.document(), quoted) : List.of();
    return RESOLVER.resolve(text.document(), mentions, text.organisations(), reported);
  }
}
