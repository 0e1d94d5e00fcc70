package io.presswork.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.model.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  private static final String WHITE = "FFFFFFFF";

  static Stream<Palette> palettes() {
    return Stream.concat(
        Stream.of(Palette.PLAIN, Palette.QUIET, Palette.LINK, Palette.HEADER),
        Stream.of(Outcome.values()).map(Palette::of));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void inkStandsOutFromPaper(Palette palette) {
    double ink = luminance(palette.ink());
    double paper = luminance(Objects.requireNonNullElse(palette.paper(), WHITE));

    assertThat((paper + 0.05) / (ink + 0.05)).isGreaterThan(4.5);
  }

  @Test
  void outcomesAreToldApart() {
    List<String> papers = Stream.of(Outcome.values()).map(o -> Palette.of(o).paper()).toList();

    assertThat(papers).doesNotContainNull().doesNotHaveDuplicates();
  }

  /** Relative luminance as WCAG 2.1 defines it. */
  private static double luminance(String argb) {
    return 0.2126 * channel(argb, 2) + 0.7152 * channel(argb, 4) + 0.0722 * channel(argb, 6);
  }

  private static double channel(String argb, int at) {
    double value = Integer.parseInt(argb.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
