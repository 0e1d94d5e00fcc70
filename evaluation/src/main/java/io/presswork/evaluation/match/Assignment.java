package io.presswork.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The one-to-one assignment of greatest total weight.
 *
 * <p>The Hungarian method with potentials, in time rows² × columns (H. W. Kuhn, "The Hungarian
 * method for the assignment problem", Naval Research Logistics Quarterly 2, 1955; J. Munkres,
 * "Algorithms for the assignment and transportation problems", Journal of SIAM 5, 1957).
 */
final class Assignment {

  /**
   * A row and a column that may be joined.
   *
   * @param row index of the row, from 0
   * @param column index of the column, from 0
   * @param weight what joining them is worth; positive
   */
  record Edge(int row, int column, long weight) {}

  private Assignment() {}

  /**
   * Assigns rows to columns. Rows and columns that no chain of edges connects are assigned apart,
   * so that the time depends on the largest group that belongs together and not on the whole.
   *
   * @param rows how many rows there are
   * @param columns how many columns there are
   * @param edges what may be joined, each pair at most once
   * @return the column of each row; -1 for rows without one
   */
  static int[] of(int rows, int columns, List<Edge> edges) {
    int[] columnOfRow = new int[rows];
    Arrays.fill(columnOfRow, -1);
    for (List<Edge> component : components(rows, columns, edges)) {
      int[] rowIds = component.stream().mapToInt(Edge::row).distinct().sorted().toArray();
      int[] columnIds = component.stream().mapToInt(Edge::column).distinct().sorted().toArray();
      long[][] weights = new long[rowIds.length][columnIds.length];
      for (Edge edge : component) {
        weights[Arrays.binarySearch(rowIds, edge.row())][
                Arrays.binarySearch(columnIds, edge.column())] =
            edge.weight();
      }
      int[] assigned = of(weights);
      for (int i = 0; i < assigned.length; i++) {
        columnOfRow[rowIds[i]] = assigned[i] < 0 ? -1 : columnIds[assigned[i]];
      }
    }
    return columnOfRow;
  }

  /** The edges in groups that share neither a row nor a column. */
  private static Collection<List<Edge>> components(int rows, int columns, List<Edge> edges) {
    int[] parent = IntStream.range(0, rows + columns).toArray();
    for (Edge edge : edges) {
      parent[root(parent, edge.row())] = root(parent, rows + edge.column());
    }
    Map<Integer, List<Edge>> components = new TreeMap<>();
    for (Edge edge : edges) {
      components.computeIfAbsent(root(parent, edge.row()), r -> new ArrayList<>()).add(edge);
    }
    return components.values();
  }

  private static int root(int[] parent, int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The column of each row, -1 for rows without one; a weight of 0 is no edge. */
  private static int[] of(long[][] weights) {
    int rows = weights.length;
    int columns = weights[0].length;
    if (rows > columns) {
      return inverted(of(transposed(weights)), rows);
    }
    int[] columnOfRow = inverted(rowOfColumn(weights, rows, columns), rows);
    for (int row = 0; row < rows; row++) {
      if (columnOfRow[row] >= 0 && weights[row][columnOfRow[row]] == 0) {
        columnOfRow[row] = -1;
      }
    }
    return columnOfRow;
  }

  /** The row of each column, -1 for columns without one; there are no more rows than columns. */
  private static int[] rowOfColumn(long[][] weights, int rows, int columns) {
    long[] rowPotential = new long[rows];
    // One column more than there are: the place from which each row starts.
    long[] columnPotential = new long[columns + 1];
    int[] rowOfColumn = new int[columns + 1];
    Arrays.fill(rowOfColumn, -1);
    for (int row = 0; row < rows; row++) {
      int[] previous = new int[columns + 1];
      long[] slack = new long[columns + 1];
      boolean[] visited = new boolean[columns + 1];
      Arrays.fill(slack, Long.MAX_VALUE);
      int column = columns;
      rowOfColumn[column] = row;
      while (rowOfColumn[column] >= 0) {
        visited[column] = true;
        int current = rowOfColumn[column];
        int next = -1;
        for (int j = 0; j < columns; j++) {
          if (visited[j]) {
            continue;
          }
          long reduced = -weights[current][j] - rowPotential[current] - columnPotential[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            previous[j] = column;
          }
          if (next < 0 || slack[j] < slack[next]) {
            next = j;
          }
        }
        long delta = slack[next];
        for (int j = 0; j <= columns; j++) {
          if (visited[j]) {
            rowPotential[rowOfColumn[j]] += delta;
            columnPotential[j] -= delta;
          } else if (j < columns) {
            slack[j] -= delta;
          }
        }
        column = next;
      }
      while (column != columns) {
        rowOfColumn[column] = rowOfColumn[previous[column]];
        column = previous[column];
      }
    }
    return Arrays.copyOf(rowOfColumn, columns);
  }

  private static int[] inverted(int[] assigned, int size) {
    int[] inverted = new int[size];
    Arrays.fill(inverted, -1);
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] >= 0) {
        inverted[assigned[i]] = i;
      }
    }
    return inverted;
  }

  private static long[][] transposed(long[][] weights) {
    long[][] transposed = new long[weights[0].length][weights.length];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < weights[row].length; column++) {
        transposed[column][row] = weights[row][column];
      }
    }
    return transposed;
  }
}
