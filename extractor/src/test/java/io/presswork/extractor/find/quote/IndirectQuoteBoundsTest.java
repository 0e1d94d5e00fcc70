package io.presswork.extractor.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where reported words end before their sentence does, and what stands beside quoted ones. */
class IndirectQuoteBoundsTest {

  @Test
  void secondReportIsOneOfItsOwn() {
    assertThat(Reports.in("[Ada Berg] said the bridge was late and added that she was sorry."))
        .containsExactly("the bridge was late", "she was sorry");
  }

  @Test
  void participleBeginsAReportOfItsOwn() {
    assertThat(Reports.in("[Ada Berg] said the bridge was late, adding that it cost too much."))
        .containsExactly("the bridge was late", "it cost too much");
  }

  @Test
  void wordsEndWhereTheWriterTakesOver() {
    assertThat(Reports.in("[Ada Berg] said the bridge was late, but offered no proof of it."))
        .containsExactly("the bridge was late");
  }

  @Test
  void subordinateReportEndsBeforeTheMainClause() {
    assertThat(Reports.in("While [Ada Berg] said the bridge was late, it opened in May."))
        .containsExactly("the bridge was late");
  }

  @Test
  void outerReportTakesTheInnerOne() {
    assertThat(Reports.in("[Ada Berg] told the board that it was late, a guide said."))
        .containsExactly("Ada Berg told the board that it was late");
  }

  @Test
  void clauseWithQuotedWordsBelongsToTheDirectQuote() {
    assertThat(Reports.in("[Ada Berg] said that the bridge was “a very long wait for us.”"))
        .isEmpty();
    assertThat(Reports.in("“The bridge was late this year,” said [Ada Berg].")).isEmpty();
  }

  @Test
  void clauseBeforeAQuotedOneStands() {
    assertThat(
            Reports.in(
                "[Ada Berg] said the bridge was late, and that it “would never be finished.”"))
        .containsExactly("the bridge was late");
  }

  @Test
  void reportBehindQuotedWordsIsFound() {
    assertThat(Reports.in("“We are late,” [Ada Berg] said, adding that the bridge was dear."))
        .containsExactly("the bridge was dear");
  }

  @Test
  void nameInMarksDoesNotHideTheReport() {
    assertThat(Reports.in("[Ada Berg] said the bridge was called “Old Tom” by everybody."))
        .hasSizeLessThan(2);
  }

  @Test
  void longRunWithoutSignsIsLeftOut() {
    String run = "the bridge was late and the road was wet ".repeat(5).strip();
    assertThat(Reports.in("[Ada Berg] said " + run)).isEmpty();
  }
}
