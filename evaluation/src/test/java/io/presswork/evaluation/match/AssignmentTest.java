package io.presswork.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  /** Rows first; 0 is no edge. */
  private static int[] assign(long[][] weights) {
    int columns = weights.length == 0 ? 0 : weights[0].length;
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < columns; column++) {
        if (weights[row][column] > 0) {
          edges.add(new Assignment.Edge(row, column, weights[row][column]));
        }
      }
    }
    return Assignment.of(weights.length, columns, edges);
  }

  @Test
  void nothingIsAssignedToNothing() {
    assertThat(assign(new long[0][0])).isEmpty();
    assertThat(assign(new long[2][0])).containsExactly(-1, -1);
    assertThat(assign(new long[2][3])).containsExactly(-1, -1);
  }

  @Test
  void aGoodPairGivesWayToTwoPairsOfMoreWeight() {
    assertThat(assign(new long[][] {{10, 7}, {8, 0}})).containsExactly(1, 0);
  }

  @Test
  void twoPairsGiveWayToOneOfMoreWeight() {
    assertThat(assign(new long[][] {{20, 7}, {8, 0}})).containsExactly(0, -1);
  }

  /** The repetition is the seed. */
  @RepeatedTest(200)
  void noAssignmentHasMoreWeight(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    long[][] weights = new long[1 + random.nextInt(6)][1 + random.nextInt(6)];
    for (long[] row : weights) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(3) == 0 ? (1L << random.nextInt(50)) + random.nextInt(9) : 0;
      }
    }

    int[] columns = assign(weights);

    long total = 0;
    for (int row = 0; row < columns.length; row++) {
      if (columns[row] >= 0) {
        assertThat(weights[row][columns[row]]).isPositive();
        total += weights[row][columns[row]];
      }
    }
    int[] used = Arrays.stream(columns).filter(column -> column >= 0).toArray();
    assertThat(used).doesNotHaveDuplicates();
    assertThat(total)
        .as(Arrays.deepToString(weights))
        .isEqualTo(most(weights, 0, new boolean[weights[0].length]));
  }

  /** The greatest weight of all assignments of the rows from one on, by trying them all. */
  private static long most(long[][] weights, int row, boolean[] used) {
    if (row == weights.length) {
      return 0;
    }
    long most = most(weights, row + 1, used);
    for (int column = 0; column < used.length; column++) {
      if (!used[column] && weights[row][column] > 0) {
        used[column] = true;
        most = Math.max(most, weights[row][column] + most(weights, row + 1, used));
        used[column] = false;
      }
    }
    return most;
  }
}
