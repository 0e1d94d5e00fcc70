package io.presswork.extractor.resolve.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.presswork.extractor.Extraction;
import io.presswork.extractor.find.award.AwardWords;
import io.presswork.extractor.resolve.award.AwardRule.Example;
import io.presswork.model.Award;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@code award/rules.txt} does what its own examples say. */
class AwardRulesTest {

  private static final AwardRules RULES = AwardRules.load(AwardWords.load().classes());

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsPositiveExamples() {
    return examples(true);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsSilentOnItsNegativeExamples() {
    return examples(false);
  }

  private static Stream<DynamicTest> examples(boolean positive) {
    List<DynamicTest> tests = new ArrayList<>();
    for (AwardRule rule : RULES.all()) {
      for (Example example : rule.examples()) {
        if (example.expected().isEmpty() != positive) {
          tests.add(
              dynamicTest(rule.name() + ": " + example.sentence(), () -> check(rule, example)));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static void check(AwardRule rule, Example example) {
    List<Award> found = Extraction.ofBody(example.sentence()).awards();
    if (example.expected().isEmpty()) {
      assertThat(found).as(example.sentence()).isEmpty();
      return;
    }
    assertThat(found)
        .as(example.sentence())
        .filteredOn(award -> award.rule().equals(rule.name()))
        .filteredOn(award -> award.outcome() == rule.outcome())
        .extracting(award -> award.name() + " | " + award.recipient())
        .containsAll(example.expected());
  }

  @Test
  void everyRuleHasAPositiveExample() {
    assertThat(RULES.all())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.examples())
                    .as(rule.name())
                    .anySatisfy(example -> assertThat(example.expected()).isNotEmpty()));
  }

  @Test
  void everyExpectedPairHasTwoSides() {
    assertThat(RULES.all())
        .flatMap(AwardRule::examples)
        .flatMap(Example::expected)
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair).matches("[^|;]+ \\| [^|;]+"));
  }

  @Test
  void noTwoRulesShareAName() {
    assertThat(RULES.all()).extracting(AwardRule::name).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyRuleIsNamedAsAnAwardRule() {
    assertThat(RULES.all())
        .extracting(AwardRule::name)
        .isNotEmpty()
        .allMatch(name -> name.matches("award(\\.[a-z]+(-[a-z]+)*)+"));
  }

  @Test
  void noTriggerStandsTwiceInOneRule() {
    assertThat(RULES.all())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.triggers())
                    .as(rule.name())
                    .extracting(Object::toString)
                    .doesNotHaveDuplicates());
  }
}
