package io.presswork.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The Orrin Prize       | orrin prize
          An Orrin              | orrin
          Thea Orrin            | thea orrin
          The                   | the
          Orrin’s               | orrin
          Members' Club         | members' club
          Members’              | members
          “Orrin Prize,”        | orrin prize
          Vale‐Orrin – Marsh    | vale-orrin - marsh
          Orrin® Prize™         | orrin prize
          O.R.R.I.N.            | o.r.r.i.n
          'Āldmoor'             | āldmoor
          """)
  void namesAreFolded(String name, String folded) {
    assertThat(Phrase.ofName(name).folded()).isEqualTo(folded);
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    assertThat(Phrase.ofName("Cafe\u0301 Orrin").same(Phrase.ofName("Caf\u00e9 Orrin"))).isTrue();
  }

  @Test
  void everyKindOfWhiteSpaceIsABlank() {
    assertThat(Phrase.ofName("Orrin\u00a0\n\t Prize").folded()).isEqualTo("orrin prize");
  }

  @Test
  void passagesKeepArticlesAndPossessives() {
    assertThat(Phrase.ofPassage("“The town’s”").folded()).isEqualTo("the town's");
  }

  @Test
  void wordsThatAreOnlyPunctuationEqualThemselves() {
    assertThat(Phrase.ofName("!!!").same(Phrase.ofName("!!!"))).isTrue();
    assertThat(Phrase.ofName("!!!").same(Phrase.ofName("???"))).isFalse();
    assertThat(Phrase.ofName("!!!").dice(Phrase.ofName("!!!"))).isOne();
    assertThat(Phrase.ofName("!!!").dice(Phrase.ofName("???"))).isZero();
  }

  @Test
  void diceAndJaccardCountTokensAsOftenAsTheyOccur() {
    Phrase gold = Phrase.ofPassage("yes yes yes no");
    Phrase extracted = Phrase.ofPassage("yes no no yes");

    assertThat(gold.dice(extracted)).isEqualTo(6.0 / 8);
    assertThat(gold.jaccard(extracted)).isEqualTo(3.0 / 5);
    assertThat(extracted.dice(gold)).isEqualTo(6.0 / 8);
  }
}
