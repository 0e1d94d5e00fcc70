package io.presswork.exporter.xlsx;

import io.presswork.model.Outcome;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. All are aligned to the top, so that a row with a long quote reads from its
 * first line.
 *
 * @param palette its colours
 * @param format how a number is shown; null for as it is
 * @param right whether it ends at the right edge, with a gap to the words of the next column
 * @param bold whether its letters are bold
 * @param points the height of its letters; 0 for the usual
 * @param wrap whether a long text goes on in a next line
 * @param ruled whether there is a line below
 */
record Look(
    Palette palette,
    @Nullable String format,
    boolean right,
    boolean bold,
    int points,
    boolean wrap,
    boolean ruled) {

  static final Look TEXT = new Look(Palette.PLAIN, null, false, false, 0, false, false);
  static final Look HEADER = new Look(Palette.HEADER, null, false, true, 0, false, true);
  static final Look WHOLE = TEXT.formatted("0");
  static final Look DECIMAL = TEXT.formatted("0.00");
  static final Look DAY = TEXT.formatted("yyyy-mm-dd");

  static Look of(Outcome outcome) {
    return TEXT.in(Palette.of(outcome));
  }

  Look in(Palette other) {
    return new Look(other, format, right, bold, points, wrap, ruled);
  }

  Look wrapped() {
    return new Look(palette, format, right, bold, points, true, ruled);
  }

  Look bold(int size) {
    return new Look(palette, format, right, true, size, wrap, ruled);
  }

  Look toTheRight() {
    return new Look(palette, format, true, bold, points, wrap, ruled);
  }

  private Look formatted(String numbers) {
    return new Look(palette, numbers, true, bold, points, wrap, ruled);
  }

  void applyTo(StyleSetter style) {
    style.verticalAlignment("top").wrapText(wrap).fontColor(palette.ink());
    if (palette.paper() != null) {
      style.fillColor(palette.paper());
    }
    if (format != null) {
      style.format(format);
    }
    if (right) {
      style.horizontalAlignment("right").indent(1);
    }
    if (bold) {
      style.bold();
    }
    if (points > 0) {
      style.fontSize(points);
    }
    if (ruled) {
      style
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .borderColor(BorderSide.BOTTOM, Palette.RULE);
    }
    style.set();
  }
}
