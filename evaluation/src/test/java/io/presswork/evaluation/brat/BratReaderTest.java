package io.presswork.evaluation.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.evaluation.label.AwardLabel;
import io.presswork.evaluation.label.CityLabel;
import io.presswork.evaluation.label.LabelledRelease;
import io.presswork.evaluation.label.OrganisationLabel;
import io.presswork.evaluation.label.QuoteLabel;
import io.presswork.model.FactKind;
import io.presswork.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratReaderTest {

  private static final String TEXT =
      """
      ALDMOOR, Northshire - The Vale Harbour Trust (VHT) took the Orrin Prize at Orrin Night.
      "We built it," said Ines Okafor, its director, "and so on." Okafor smiled.
      """;

  private static final String LABELS =
      """
      T1\tCity 0 7\tALDMOOR
      T2\tRegion 9 19\tNorthshire
      R1\tIn Arg1:T1 Arg2:T2
      T3\tOrganisation 26 44\tVale Harbour Trust
      T4\tOrganisation 46 49\tVHT
      *\tAlias T3 T4
      T5\tAward 60 71\tOrrin Prize
      T6\tEvent 75 86\tOrrin Night
      R2\tWon Arg1:T5 Arg2:T3
      R3\tEvent Arg1:T5 Arg2:T6
      #1\tAnnotatorNotes R2\tcount=2; year=2024; category=Public Space
      #2\tAnnotatorNotes T5\tnot sure about the article

      T7\tQuote 89 101;136 146\tWe built it, and so on.
      T8\tPerson 108 119\tInes Okafor
      T9\tPerson 148 154\tOkafor
      *\tAlias T8 T9
      T10\tTitle 125 133\tdirector
      R4\tSpeaker Arg1:T7 Arg2:T8
      R5\tSpeakerTitle Arg1:T7 Arg2:T10
      R6\tSpeakerOrganisation Arg1:T7 Arg2:T4
      """;

  private static final LabelledRelease EXPECTED =
      LabelledRelease.complete(
          "harbour",
          List.of(new OrganisationLabel(List.of("Vale Harbour Trust", "VHT"), false)),
          List.of(new CityLabel(List.of("ALDMOOR"), "Northshire", null, false)),
          List.of(
              new AwardLabel(
                  List.of("Orrin Prize"),
                  "Public Space",
                  List.of("Vale Harbour Trust", "VHT"),
                  List.of(Outcome.WON),
                  2,
                  List.of(),
                  "Orrin Night",
                  List.of(2024),
                  false)),
          List.of(
              new QuoteLabel(
                  List.of("We built it,", "and so on."),
                  List.of("Ines Okafor", "Okafor"),
                  false,
                  List.of("director"),
                  List.of("Vale Harbour Trust", "VHT"),
                  false)));

  @TempDir private Path folder = Path.of("");

  @Test
  void everyKindOfLabelIsRead() throws IOException {
    assertThat(BratReader.read(TEXT, LABELS, "a.ann", "harbour")).isEqualTo(EXPECTED);
  }

  @Test
  void linesMayComeInAnyOrder() throws IOException {
    String[] lines = LABELS.split("\n", -1);
    Collections.reverse(Arrays.asList(lines));

    LabelledRelease release = BratReader.read(TEXT, String.join("\n", lines), "a.ann", "harbour");

    assertThat(release).isEqualTo(EXPECTED);
  }

  @Test
  void carriageReturnsInEitherFileAreTolerated() throws IOException {
    String textWithReturns = TEXT.replace("\n", "\r\n");
    String labelsWithReturns = LABELS.replace("\n", "\r\n");

    assertThat(BratReader.read(TEXT, labelsWithReturns, "a.ann", "harbour")).isEqualTo(EXPECTED);
    assertThat(BratReader.read(textWithReturns, labelsWithReturns, "a.ann", "harbour"))
        .isEqualTo(EXPECTED);
  }

  @Test
  void offsetsMayCountCarriageReturns() throws IOException {
    LabelledRelease release =
        BratReader.read("One\r\nVale Bank\r\n", "T1\tOrganisation 5 14\tVale Bank", "a.ann", "a");

    assertThat(release.organisations()).hasSize(1);
  }

  @Test
  void aSpanMayRunOverALineEnd() throws IOException {
    LabelledRelease release =
        BratReader.read("Vale\nBank", "T1\tOrganisation 0 9\tVale Bank", "a.ann", "a");

    assertThat(release.organisations().get(0).forms()).containsExactly("Vale Bank");
  }

  @Test
  void offsetsCountUtf16Units() throws IOException {
    LabelledRelease release =
        BratReader.read("\uD83C\uDFC6 Vale Bank", "T1\tOrganisation 3 12\tVale Bank", "a.ann", "a");

    assertThat(release.organisations()).hasSize(1);
  }

  @Test
  void noLabelsSayThatTheReleaseHasNoFacts() throws IOException {
    LabelledRelease release = BratReader.read(TEXT, "", "a.ann", "a");

    assertThat(release).isEqualTo(LabelledRelease.empty("a"));
    assertThat(release.kinds()).containsExactlyInAnyOrder(FactKind.values());
  }

  @Test
  void onePairMayHaveSeveralAwardsOfDifferentCategories() throws IOException {
    LabelledRelease release =
        BratReader.read(
            "Orrin Prize Vale",
            """
            T1\tAward 0 11\tOrrin Prize
            T2\tOrganisation 12 16\tVale
            R1\tWon Arg1:T1 Arg2:T2
            R2\tWon Arg1:T1 Arg2:T2
            #1\tAnnotatorNotes R1\tcategory=Art
            #2\tAnnotatorNotes R2\tcategory=Craft
            """,
            "a.ann",
            "a");

    assertThat(release.awards()).extracting(AwardLabel::category).containsExactly("Art", "Craft");
  }

  @Test
  void citiesOfOneNameAreToldApartByTheirPlaces() throws IOException {
    LabelledRelease release =
        BratReader.read(
            "Vale, Ohio; Vale, Maine",
            """
            T1\tCity 0 4\tVale
            T2\tRegion 6 10\tOhio
            T3\tCity 12 16\tVale
            T4\tRegion 18 23\tMaine
            R1\tIn Arg1:T1 Arg2:T2
            R2\tIn Arg1:T3 Arg2:T4
            """,
            "a.ann",
            "a");

    assertThat(release.cities()).extracting(CityLabel::region).containsExactly("Ohio", "Maine");
  }

  @Test
  void filesAreReadWithTheTextBesideThem() throws IOException {
    Path labels = folder.resolve("harbour.v2.ann");
    Files.writeString(labels, "\uFEFF" + LABELS);
    Files.writeString(folder.resolve("harbour.v2.txt"), "\uFEFF" + TEXT);

    assertThat(BratReader.read(labels, "harbour")).isEqualTo(EXPECTED);
    assertThat(BratReader.document(labels).spans())
        .filteredOn(span -> span.id().equals("T7"))
        .singleElement()
        .satisfies(span -> assertThat(span.pieces()).hasSize(2));
  }
}
