package io.presswork.evaluation.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.presswork.evaluation.label.InvalidLabelsException;
import io.presswork.evaluation.label.LabelFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faulty labels are refused with file, line and reason of every fault. */
class BratFaultsTest {

  private static final String TEXT = "Orrin Prize, Vale, Ines Okafor, chief, Ohio, Aldmoor";

  /** Right labels; the tests add lines from 13 on. */
  private static final String RIGHT =
      """
      T1\tAward 0 11\tOrrin Prize
      T2\tOrganisation 13 17\tVale
      R1\tWon Arg1:T1 Arg2:T2
      T3\tQuote 19 23\tInes
      T4\tPerson 19 30\tInes Okafor
      R2\tSpeaker Arg1:T3 Arg2:T4
      T5\tTitle 32 37\tchief
      R3\tSpeakerTitle Arg1:T3 Arg2:T5
      T6\tCity 45 52\tAldmoor
      T7\tRegion 39 43\tOhio
      R4\tIn Arg1:T6 Arg2:T7
      #1\tAnnotatorNotes R1\tcount=2

      """;

  @TempDir private Path folder = Path.of("");

  private static List<LabelFault> faults(String text, String labels) {
    InvalidLabelsException thrown =
        catchThrowableOfType(
            InvalidLabelsException.class, () -> BratReader.read(text, labels, "a.ann", "a"));
    assertThat(thrown).as("fault of %s", labels).isNotNull();
    return thrown.faults();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          T8<TAB>Organization 0 5<TAB>Orrin           | unknown span type 'Organization'; known are Organisation, City, Region, Country, Award, Event, Person, Work, Quote, Title
          T8<TAB>City 0 5<TAB>Orrim                   | T8 says 'Orrim', but the text there is 'Orrin'
          T8<TAB>City 0 6<TAB>Orrin                   | T8 says 'Orrin', but the text there is 'Orrin '
          T8<TAB>City 0 5;6 11<TAB>Orrin  Price       | T8 says 'Orrin  Price', but the text there is 'Orrin Prize'
          T8<TAB>City 0 99<TAB>Orrin                  | T8 has the offsets 0 to 99, but the text has only 52 UTF-16 units
          T8<TAB>City 5 5<TAB>                        | T8 has the offsets 5 to 5, which are empty or backwards
          T8<TAB>City 5 0<TAB>Orrin                   | T8 has the offsets 5 to 0, which are empty or backwards
          T8<TAB>City 6 11;0 5<TAB>Prize Orrin        | T8 has the offsets 0 to 5, which begin before the piece before them ends
          T8<TAB>City 0 x<TAB>Orrin                   | T8 has the offsets '0 x' where two numbers 'begin end' belong
          T8<TAB>City 0 99999999999<TAB>Orrin         | T8 has the offsets '0 99999999999' where two numbers 'begin end' belong
          T8<TAB>City 0 5;<TAB>Orrin                  | T8 has the offsets '' where two numbers 'begin end' belong
          T8<TAB>City<TAB>Orrin                       | T8 has no offsets
          T8<TAB>City 0 5                             | T8 needs three columns divided by tabs: id, type and offsets, text
          T1<TAB>City 0 5<TAB>Orrin                   | T1 is on line 1 already
          T8 City 0 5 Orrin                           | a line begins with T, R or # and a number, or with *, and a tab; this one with 'T8 City 0 5 Orrin'
          E1<TAB>City:T6                              | a line begins with T, R or # and a number, or with *, and a tab; this one with 'E1'
          R8<TAB>Win Arg1:T1 Arg2:T2                  | unknown relation type 'Win'; known are Won, Honoured, Nominated, Shortlisted, Finalist, RunnerUp, Granter, Event, In, Speaker, SpeakerTitle, SpeakerOrganisation
          R8<TAB>Won Arg2:T1 Arg1:T2                  | R8 is not of the form 'Type Arg1:T1 Arg2:T2' after its tab
          R8<TAB>Won                                  | R8 is not of the form 'Type Arg1:T1 Arg2:T2' after its tab
          R8                                          | R8 is not of the form 'Type Arg1:T1 Arg2:T2' after its tab
          R8<TAB>Won Arg1:T1 Arg2:T77                 | T77 is no span of this file
          R8<TAB>Won Arg1:T1 Arg2:R1                  | R1 is no span of this file
          R8<TAB>Won Arg1:T1 Arg2:T3                  | Won leads to City or Organisation or Person or Work, but T3 is Quote
          R8<TAB>Won Arg1:T2 Arg2:T4                  | Won starts from Award, but T2 is Organisation
          R8<TAB>Won Arg1:T1 Arg2:T2                  | R8 says the same as R1 on line 3
          R8<TAB>Speaker Arg1:T3 Arg2:T4              | R8 says the same as R2 on line 6
          R8<TAB>Speaker Arg1:T3 Arg2:T5              | Speaker leads to Organisation or Person, but T5 is Title
          R8<TAB>In Arg1:T6 Arg2:T6                   | In leads to Country or Region, but T6 is City
          *<TAB>Alias T2                              | Alias joins at least two spans
          *<TAB>Equiv T2 T4                           | a line with * must read 'Alias T1 T2' after its tab
          *                                           | a line with * must read 'Alias T1 T2' after its tab
          *<TAB>Alias T2 T77                          | T77 is no span of this file
          *<TAB>Alias T2 T4                           | Alias joins T2 (Organisation) with T4 (Person), which is of another type
          *<TAB>Alias T2 T3                           | Alias joins names, but T3 is Quote
          *<TAB>Alias T2 T2                           | T2 is in an Alias already
          #8<TAB>AnnotatorNotes R1<TAB>year=24        | '24' is not a possible year
          #8<TAB>AnnotatorNotes R1<TAB>year=          | #8 gives no value for year
          #8<TAB>AnnotatorNotes R1<TAB>count=3        | #8 gives count a second time
          #8<TAB>AnnotatorNotes R1<TAB>kind=gold      | #8 says 'kind=gold' where count=, year= or category= belongs
          #8<TAB>AnnotatorNotes R1<TAB>three of them  | #8 says 'three of them' where count=, year= or category= belongs
          #8<TAB>AnnotatorNotes R2<TAB>count=3        | count, year and category belong to a relation of award and recipient, which R2 is not
          #8<TAB>AnnotatorNotes T1<TAB>x; year = 2024 | count, year and category belong to a relation of award and recipient, which T1 is not
          #8<TAB>AnnotatorNotes T77<TAB>what          | T77 is not in this file
          #8<TAB>Remark R1<TAB>what                   | unknown note type 'Remark'; known is AnnotatorNotes
          #8<TAB>AnnotatorNotes R1                    | #8 needs three columns divided by tabs: id, 'AnnotatorNotes' and target, text
          T8<TAB>Organisation 13 17<TAB>Vale          | T8 (Organisation 'Vale') is labelled as T2 on line 2 already
          T8<TAB>Award 0 5<TAB>Orrin                  | T8 (Award 'Orrin') has no recipient (Won, Honoured, ...)
          T8<TAB>Person 19 23<TAB>Ines                | T8 (Person 'Ines') is in no relation
          T8<TAB>Title 32 37<TAB>chief                | T8 (Title 'chief') is in no relation
          """)
  void aFaultyLineIsNamed(String line, String reason) {
    assertThat(faults(TEXT, RIGHT + line.replace("<TAB>", "\t") + "\n"))
        .containsExactly(new LabelFault("a.ann", 14, reason));
  }

  @Test
  void theLinesWithoutTheFaultAreRight() throws IOException {
    assertThat(BratReader.read(TEXT, RIGHT, "a.ann", "a").awards()).hasSize(1);
  }

  @Test
  void numbersOfANoteArePossible() {
    for (String count : List.of("0", "-1", "many", "1.5", "10000")) {
      assertThat(faults(TEXT, RIGHT.replace("count=2", "year=2024;count=" + count)))
          .containsExactly(new LabelFault("a.ann", 12, "'" + count + "' is not a possible count"));
    }
  }

  @Test
  void aSecondRegionOrEventIsOneTooMany() {
    assertThat(
            faults(
                TEXT,
                RIGHT
                    + """
                    T8\tRegion 13 17\tVale
                    R8\tIn Arg1:T6 Arg2:T8
                    T9\tEvent 0 5\tOrrin
                    R9\tEvent Arg1:T1 Arg2:T9
                    T10\tEvent 0 11\tOrrin Prize
                    R10\tEvent Arg1:T1 Arg2:T10
                    """))
        .containsExactly(
            new LabelFault("a.ann", 15, "T6 (City 'Aldmoor') has a second Region by In"),
            new LabelFault("a.ann", 19, "T1 (Award 'Orrin Prize') has a second Event by Event"));
  }

  @Test
  void aSpanIsInOneAliasOnly() {
    assertThat(
            faults(
                TEXT,
                """
                T1\tOrganisation 0 5\tOrrin
                T2\tOrganisation 13 17\tVale
                T3\tOrganisation 45 52\tAldmoor
                *\tAlias T1 T2
                *\tAlias T2 T3
                """))
        .containsExactly(new LabelFault("a.ann", 5, "T2 is in an Alias already"));
  }

  @Test
  void everyFaultIsListedInOrderOfLines() {
    assertThat(
            faults(
                TEXT,
                """
                R1\tWon Arg1:T1 Arg2:T9
                T1\tAward 0 11\tOrrin Price
                nonsense
                T2\tCity 0 5\tVale
                """))
        .extracting(LabelFault::line)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void aFaultySpanIsNotReportedAgainWhereItIsUsed() {
    assertThat(faults(TEXT, RIGHT.replace("Award 0 11", "Award 0 12")))
        .extracting(LabelFault::line)
        .containsExactly(1);
  }

  @Test
  void offsetsInCodePointsAreRecognised() {
    assertThat(faults("\uD83C\uDFC6 Vale Bank", "T1\tOrganisation 2 11\tVale Bank"))
        .containsExactly(
            new LabelFault(
                "a.ann",
                1,
                "T1 says 'Vale Bank', but the text there is ' Vale Ban' (the offsets count code"
                    + " points; they must count UTF-16 units)"));
  }

  @Test
  void theMessageHasALineForEachFault() {
    InvalidLabelsException thrown =
        catchThrowableOfType(
            InvalidLabelsException.class,
            () -> BratReader.read(TEXT, "nonsense\n\nT1\tCity 0 5\tVale", "some/a.ann", "a"));

    assertThat(thrown.getMessage().lines())
        .containsExactly(
            "some/a.ann:1: a line begins with T, R or # and a number, or with *, and a tab; this"
                + " one with 'nonsense'",
            "some/a.ann:3: T1 says 'Vale', but the text there is 'Orrin'");
  }

  @Test
  void labelsWithoutATextAreRefused() throws IOException {
    Path labels = folder.resolve("a.ann");
    Files.writeString(labels, "");

    InvalidLabelsException thrown =
        catchThrowableOfType(InvalidLabelsException.class, () -> BratReader.read(labels, "a"));

    assertThat(thrown)
        .hasMessage(labels + ": the labelled text is not beside it: " + folder.resolve("a.txt"));
  }

  @Test
  void filesThatAreNotUtf8AreRefused() throws IOException {
    Path labels = folder.resolve("a.ann");
    Files.writeString(labels, "");
    Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xE9, 'b'});

    InvalidLabelsException thrown =
        catchThrowableOfType(InvalidLabelsException.class, () -> BratReader.read(labels, "a"));

    assertThat(thrown).hasMessage(folder.resolve("a.txt") + ": is not UTF-8");
  }
}
