package io.presswork.extractor.resolve.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.extractor.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which mentions mean the same person. */
class PeopleResolverTest {

  private static final PeopleResolver RESOLVER =
      new PeopleResolver(new RoleWords(), new GivenNames());

  private static People people(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(text.document(), text.mentions());
  }

  private static List<String> names(String marked) {
    return people(marked).mentions().stream().map(m -> m.person().name()).toList();
  }

  @Test
  void surnameAndFirstNameMeanTheFullName() {
    assertThat(names("[Ines Okafor] came. [Okafor] sat. [Ines] spoke."))
        .containsOnly("Ines Okafor");
  }

  @Test
  void surnameMayComeFirst() {
    assertThat(names("[Okafor] sat. Then [Ines Okafor] spoke.")).containsOnly("Ines Okafor");
  }

  @Test
  void initialsAndSuffixesDoNotPartAPerson() {
    assertThat(names("[Carter M. Shaw] came. [Carter Shaw] sat. [Carter Shaw Jr.] spoke."))
        .containsOnly("Carter M. Shaw");
  }

  @Test
  void surnameOfTwoMeansTheLastOne() {
    assertThat(names("[Bo Ek] came. [Ann Ek] came. [Ek] spoke."))
        .containsExactly("Bo Ek", "Ann Ek", "Ann Ek");
  }

  @Test
  void honorificTellsWhoIsMeant() {
    assertThat(names("[John Ek] came. [Mary Ek] came. Mr. [Ek] spoke."))
        .containsExactly("John Ek", "Mary Ek", "John Ek");
  }

  @Test
  void capitalsOfAHeadlineAreNotTheFullName() {
    assertThat(names("[INES OKAFOR] WINS AGAIN\n\n[Ines Okafor] won.")).containsOnly("Ines Okafor");
  }

  @Test
  void genderComesFromGivenNameAndHonorific() {
    assertThat(people("[Mary Vane] and Mr. [Kim Ro] came.").all())
        .extracting(Person::gender)
        .containsExactly(Gender.FEMALE, Gender.MALE);
  }
}
