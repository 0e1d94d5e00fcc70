package io.presswork.extractor.resolve.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.engine.AnnotatedDocument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@code award/list-leads.txt} does what its own examples say. */
class ListRulesTest {

  private final ListRules rules = ListRules.load(ListWords.load().classes());

  @TestFactory
  Stream<DynamicTest> ruleDecidesItsPositiveExamples() {
    return rules.all().stream()
        .flatMap(rule -> rule.positive().stream().map(lead -> example(rule, lead, true)));
  }

  @TestFactory
  Stream<DynamicTest> ruleLeavesItsNegativeExamples() {
    return rules.all().stream()
        .flatMap(rule -> rule.negative().stream().map(lead -> example(rule, lead, false)));
  }

  @Test
  void ruleNamesAreUnique() {
    List<String> names = rules.all().stream().map(ListRule::name).toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
  }

  private DynamicTest example(ListRule rule, String lead, boolean decides) {
    return DynamicTest.dynamicTest(
        rule.name() + ": " + lead,
        () -> {
          String name = decided(lead);
          if (decides) {
            assertThat(name).as(lead).isEqualTo(rule.name());
          } else {
            assertThat(name).as(lead).isNotEqualTo(rule.name());
          }
        });
  }

  private @Nullable String decided(String lead) {
    AnnotatedDocument document = ListFixture.block(lead);
    ListRule rule = rules.decide(document.tokens(), 0, document.tokens().size());
    return rule == null ? null : rule.name();
  }
}
