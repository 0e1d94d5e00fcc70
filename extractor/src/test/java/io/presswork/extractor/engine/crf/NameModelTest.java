package io.presswork.extractor.engine.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.presswork.extractor.flat.FlatFile;
import io.presswork.extractor.flat.StringKey;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class NameModelTest {

  private static final ByteBuffer FILE = FlatFile.open(NameModel.FILE);

  @Test
  void addsTheWeightsOfWhatItKnowsAndNothingElse() {
    NameModel model = new NameModel(FILE);
    float[] sums = new float[NameModel.LABEL_COUNT];
    model.addNode(StringKey.of("no such feature|C").hash(), sums, 0);
    assertThat(sums).containsOnly(0);
    model.addNode(StringKey.of("London-WORD|C").hash(), sums, 0);
    int place = NameModel.LABELS.indexOf(io.presswork.extractor.engine.NameTag.LOCATION);
    assertThat(sums[place]).isPositive();
  }

  @Test
  void knowsWordsAndTheirClusters() {
    NameModel model = new NameModel(FILE);
    assertThat(model.isKnown(StringKey.of("salary"))).isTrue();
    assertThat(model.isKnown(StringKey.of("larkmoor"))).isFalse();
    assertThat(model.cluster(StringKey.of("london"))).isPositive();
    assertThat(model.cluster(StringKey.of("larkmoorish"))).isZero();
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(() -> new NameModel(ByteBuffer.allocate(100)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("names.crf is not of this version");
  }

  @Test
  void refusesAFileThatWasCutShort() {
    ByteBuffer cut = FILE.duplicate().limit(FILE.capacity() - 10).slice();
    assertThatThrownBy(() -> new NameModel(cut)).hasMessageContaining("names.crf is cut short");
  }

  @Test
  void refusesAFileThatGoesOn() {
    ByteBuffer longer = ByteBuffer.allocate(FILE.capacity() + 8);
    longer.put(FILE.duplicate());
    assertThatThrownBy(() -> new NameModel(longer.rewind()))
        .hasMessageContaining("longer than its tables");
  }
}
