package io.presswork.exporter.text;

import io.presswork.model.FactKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How every format spells figures and names, whatever the locale. */
public final class Spelling {

  private static final int CONFIDENCE_DECIMALS = 2;

  private Spelling() {}

  /**
   * An estimated probability with two decimals, half up; prints as {@code 0.93} or {@code 1.00}.
   *
   * @param confidence 0 to 1
   */
  public static BigDecimal confidence(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP);
  }

  /** A duration in seconds with three decimals. */
  public static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3);
  }

  /** The name for all facts of a kind: of tables, their files and JSON fields. */
  public static String plural(FactKind kind) {
    return switch (kind) {
      case ORGANISATION -> "organisations";
      case CITY -> "cities";
      case AWARD -> "awards";
      case QUOTE -> "quotes";
    };
  }
}
