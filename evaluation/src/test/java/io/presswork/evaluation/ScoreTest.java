package io.presswork.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void ratiosFollowTheirDefinitions() {
    Score score = new Score(6, 2, 4);

    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.6);
    assertThat(score.f1()).isEqualTo(12.0 / 18);
    assertThat(score.gold()).isEqualTo(10);
    assertThat(score.extracted()).isEqualTo(8);
  }

  @Test
  void nothingToFindAndNothingExtractedIsPerfect() {
    assertThat(Score.NONE.precision()).isEqualTo(1);
    assertThat(Score.NONE.recall()).isEqualTo(1);
    assertThat(Score.NONE.f1()).isEqualTo(1);
  }

  @Test
  void nothingExtractedWhereSomethingWasToBeFoundIsZero() {
    Score score = new Score(0, 0, 3);

    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
    assertThat(score.f1()).isZero();
  }

  @Test
  void somethingExtractedWhereNothingWasToBeFoundIsZero() {
    Score score = new Score(0, 3, 0);

    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
    assertThat(score.f1()).isZero();
  }

  @Test
  void poolingAddsCounts() {
    assertThat(new Score(1, 2, 3).plus(new Score(10, 20, 30))).isEqualTo(new Score(11, 22, 33));
  }

  @Test
  void countsAreNotNegative() {
    assertThatThrownBy(() -> new Score(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
