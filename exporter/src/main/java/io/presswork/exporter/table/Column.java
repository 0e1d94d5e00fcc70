package io.presswork.exporter.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: its header, what it holds and where that comes from.
 *
 * @param <R> what a row is made of
 * @param name the header, lower case with underscores
 * @param kind what its cells hold
 * @param text the printed form of its cell in a row; null where nothing is known
 */
public record Column<R>(String name, Cell.Kind kind, Function<R, @Nullable String> text) {

  /** A column of words. */
  public static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(name, Cell.Kind.TEXT, value);
  }

  /** A column of whole numbers: of {@code Integer} or {@code Long}. */
  public static <R> Column<R> whole(String name, Function<R, ? extends @Nullable Number> value) {
    return new Column<>(name, Cell.Kind.WHOLE, value.andThen(Column::printed));
  }

  /** A column of numbers with decimals, as many as the number has. */
  public static <R> Column<R> decimal(String name, Function<R, @Nullable BigDecimal> value) {
    return new Column<>(
        name,
        Cell.Kind.DECIMAL,
        row -> {
          BigDecimal number = value.apply(row);
          return number == null ? null : number.toPlainString();
        });
  }

  /** A column of days, printed as in ISO 8601. */
  public static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> value) {
    return new Column<>(name, Cell.Kind.DAY, value.andThen(Column::printed));
  }

  /** The cell of a row. */
  public Cell cell(R row) {
    String printed = text.apply(row);
    return new Cell(kind, printed == null ? "" : printed);
  }

  private static @Nullable String printed(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
