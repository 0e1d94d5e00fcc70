package io.presswork.extractor.engine.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();

  private static final String ENGLISH =
      "The harbour trust has won two prizes for the new quay, which opened in March after four years"
          + " of work. \"We built it for the town, and the town uses it,\" said its chief executive.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|German|Die Stadtwerke haben am Montag den Preis für nachhaltige Energie gewonnen, teilte das"
            + " Unternehmen mit. Die Jury lobte vor allem den sparsamen Umgang mit Wasser und die enge"
            + " Zusammenarbeit mit den Schulen der Stadt. Wir freuen uns sehr, sagte die Leiterin.",
        "fr|French|La ville a reçu hier le prix de la mobilité pour ses nouvelles lignes de tramway, qui"
            + " relient les quartiers du nord au centre. Nous sommes très fiers de cette récompense, a"
            + " déclaré le maire devant les journalistes réunis à la mairie.",
        "es|Spanish|El ayuntamiento ha recibido el premio nacional de accesibilidad por la reforma de la"
            + " estación, que ahora pueden usar todos los vecinos sin ayuda. Es un día muy feliz para"
            + " nosotros, dijo la alcaldesa durante la ceremonia celebrada ayer.",
        "nl|Dutch|De gemeente heeft gisteren de prijs voor de beste openbare ruimte gekregen, omdat het"
            + " plein na de verbouwing weer door iedereen wordt gebruikt. We zijn er trots op, zei de"
            + " wethouder, of het nu regent of niet, het plein is altijd vol.",
        "pl|Polish|Miasto otrzymało wczoraj nagrodę za najlepszą przestrzeń publiczną, ponieważ po"
            + " przebudowie z placu znów korzystają wszyscy mieszkańcy. Jesteśmy z tego bardzo dumni,"
            + " powiedziała burmistrz podczas uroczystości w ratuszu.",
        "pt|Portuguese|A prefeitura recebeu ontem o prêmio nacional de mobilidade pelas novas linhas de"
            + " ônibus, que ligam os bairros do norte ao centro da cidade. Estamos muito orgulhosos,"
            + " disse a prefeita durante a cerimônia realizada no teatro municipal.",
        "ru|Russian|Вчера город получил премию за лучшее общественное пространство, потому что после"
            + " реконструкции площадью снова пользуются все жители. Мы очень гордимся этим, сказала"
            + " мэр во время торжественной церемонии в городской ратуше.",
        "zh|Chinese|昨天市政府获得了最佳公共空间奖，因为改造之后所有居民又可以使用这个广场。市长在颁奖典礼上说，我们为此感到非常自豪。"
            + "评委会特别赞扬了学校和居民之间的合作，并希望其他城市能够学习这一经验，把更多的空间还给市民使用。该项目历时四年，"
            + "总投资三千万元，共有二十多家企业参与了建设工作，预计今年年底全部完成。"
      })
  void releaseInAnotherLanguageIsNamed(String code, String name, String text) {
    LanguageGuess guess = IDENTIFIER.identify(text);

    assertThat(guess).as(text).isNotNull();
    assertThat(guess.code()).isEqualTo(code);
    assertThat(guess.name()).isEqualTo(name);
    assertThat(guess.isEnglish()).isFalse();
    assertThat(guess.confidence()).isBetween(0.1, 1.0);
  }

  @Test
  void englishReleaseIsEnglish() {
    assertThat(IDENTIFIER.identify(ENGLISH)).matches(LanguageGuess::isEnglish);
  }

  @Test
  void foreignNamesDoNotMakeAnEnglishReleaseForeign() {
    String text =
        "Łódź Filharmonia, Universität für Musik Wien and Orquesta Sinfónica de Xalapa were named"
            + " winners of the Prix de la Création Européenne in Besançon on Friday.\n\n"
            + "José María Fernández-Ruiz and Grażyna Wiśniewska accepted it from Île-de-France.";

    assertThat(IDENTIFIER.identify(text)).matches(g -> g == null || g.isEnglish());
  }

  @Test
  void listOfForeignNamesIsNotJudged() {
    String list =
        "Bester Hauptdarsteller - Jürgen Großmüller, Schauspielhaus Düsseldorf\n".repeat(40);

    assertThat(IDENTIFIER.identify(list)).isNull();
  }

  @Test
  void shortTextIsNotJudged() {
    assertThat(IDENTIFIER.identify("Bürgermeister gewinnt Preis")).isNull();
    assertThat(IDENTIFIER.identify("")).isNull();
  }

  @Test
  void capitalHeadlineIsNotJudged() {
    assertThat(
            IDENTIFIER.identify(
                "ALDMOOR HARBOUR TRUST TAKES TWO NORTHERN LIGHT PRIZES\n".repeat(9)))
        .isNull();
  }

  @Test
  void longQuotationInAnotherLanguageDoesNotOutweighTheEnglishAroundIt() {
    String quotation =
        "»Wir freuen uns sehr über diesen Preis, und wir danken allen, die daran gearbeitet haben.«\n";

    assertThat(IDENTIFIER.identify(ENGLISH + "\n" + quotation.repeat(2)))
        .matches(g -> g == null || g.isEnglish());
  }

  @Test
  void hugeTextCostsNoMoreThanItsBeginning() {
    String text = ("x".repeat(99) + ' ').repeat(50_000);

    assertThat(IDENTIFIER.identify(text)).matches(g -> g == null || g.isEnglish());
  }

  @Test
  void manyThreadsGetTheSameAnswer() throws Exception {
    LanguageGuess alone = IDENTIFIER.identify(ENGLISH);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<LanguageGuess>> together =
          IntStream.range(0, 64)
              .mapToObj(i -> threads.submit(() -> IDENTIFIER.identify(ENGLISH)))
              .toList();
      for (Future<LanguageGuess> guess : together) {
        assertThat(guess.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
