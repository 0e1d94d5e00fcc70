package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is read on the page can be read: WCAG 2.2, criterion 1.4.3, asks for a contrast
 * of 4.5 between text and ground, and 1.4.11 for 3 between marks and ground.
 */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final List<String> KINDS = List.of("organisation", "city", "award", "quote");
  private static final List<String> OUTCOMES =
      List.of("won", "honoured", "nominated", "shortlisted", "finalist", "runner_up");
  private static final List<String> VERDICTS = List.of("wrong", "partly", "missed", "right");

  private static final Pattern COLOUR = Pattern.compile("--([a-z_-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsStandOutFromTheirGround(String scheme) throws IOException {
    Map<String, String> palette = palette(scheme);
    List<String> grounds = new ArrayList<>(List.of("paper", "sheet", "wash", "accent-wash"));
    for (String kind : KINDS) {
      grounds.add(kind + "-wash");
      grounds.add(kind + "-now");
    }
    for (String ground : grounds) {
      assertContrast(palette, "ink", ground, TEXT);
    }
    List<String> tones = new ArrayList<>(List.of("soft", "accent"));
    tones.addAll(KINDS);
    tones.addAll(OUTCOMES);
    tones.addAll(VERDICTS);
    for (String tone : tones) {
      assertContrast(palette, tone, "paper", TEXT);
      assertContrast(palette, tone, "sheet", TEXT);
    }
    assertContrast(palette, "soft", "wash", TEXT);
    assertContrast(palette, "soft", "accent-wash", TEXT);
    for (String kind : KINDS) {
      assertContrast(palette, kind, kind + "-wash", TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void linesUnderMarksStandOutEvenInTheChosenFact(String scheme) throws IOException {
    Map<String, String> palette = palette(scheme);
    for (String kind : KINDS) {
      assertContrast(palette, kind, kind + "-now", MARK);
    }
  }

  private static void assertContrast(
      Map<String, String> palette, String text, String ground, double least) {
    assertThat(palette).containsKeys(text, ground);
    double one = luminance(palette.get(text));
    double other = luminance(palette.get(ground));
    double contrast = (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    assertThat(contrast).as("%s on %s", text, ground).isGreaterThanOrEqualTo(least);
  }

  /** Relative luminance of a colour, as WCAG 2.2 defines it. */
  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> palette(String scheme) throws IOException {
    String style;
    try (InputStream stream = PageSource.class.getResourceAsStream("page/page.css")) {
      assertThat(stream).isNotNull();
      style = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    int dark = style.indexOf("prefers-color-scheme: dark");
    int end = style.indexOf("* { box-sizing", dark);
    Map<String, String> palette = new HashMap<>();
    Matcher colours =
        COLOUR.matcher(
            scheme.equals("dark") ? style.substring(dark, end) : style.substring(0, dark));
    while (colours.find()) {
      palette.put(colours.group(1), colours.group(2));
    }
    assertThat(palette).hasSizeGreaterThan(25);
    return palette;
  }
}
