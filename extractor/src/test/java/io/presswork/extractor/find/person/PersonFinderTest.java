package io.presswork.extractor.find.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.find.NameHeads;
import io.presswork.extractor.find.Titles;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonFinderTest {

  private static final PersonFinder FINDER =
      new PersonFinder(Titles.load(), NameHeads.load(), GivenNames.load());

  private static List<String> people(String text) {
    AnnotatedDocument document = MarkedText.of(text).document();
    return FINDER.find(document, List.of()).stream()
        .map(m -> document.text(m.begin(), m.end()))
        .toList();
  }

  @Test
  void titleIsNoPartOfTheName() {
    assertThat(people("We thank Dr. Margaret Oyelaran for the boats."))
        .containsExactly("Margaret Oyelaran");
  }

  @Test
  void nicknameBetweenQuotationMarksIsPartOfTheName() {
    assertThat(people("The club thanked Robert “Bobby” Henderson for his work."))
        .containsExactly("Robert “Bobby” Henderson");
  }

  @Test
  void surnameAloneIsFoundOnceTheFullNameIsKnown() {
    assertThat(people("Margaret Oyelaran built it. Later Oyelaran sold it to the town."))
        .containsExactly("Margaret Oyelaran", "Oyelaran");
  }

  @Test
  void foundationAndCompanyAreNoPeople() {
    assertThat(people("The Margaret Oyelaran Foundation and John Deere Ltd paid for the pier."))
        .isEmpty();
  }

  @Test
  void generationBelongsToTheName() {
    assertThat(people("It was opened by James Whitfield Jr. on Monday."))
        .containsExactly("James Whitfield Jr.");
  }
}
