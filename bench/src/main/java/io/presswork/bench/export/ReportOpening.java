package io.presswork.bench.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Opens a report in headless Chromium and prints how long its reader waits. */
public final class ReportOpening {

  private static final String FIRST_SEARCH =
      "const field = document.getElementById('search'); field.value = 'second half';"
          + "const begin = performance.now();"
          + "document.getElementById('order').dispatchEvent(new Event('change'));"
          + "document.getElementById('list').getBoundingClientRect();"
          + "return performance.now() - begin;";

  private static final String OPEN_A_RELEASE =
      "const begin = performance.now(); document.querySelectorAll('.row')[2].click();"
          + "document.getElementById('text').getBoundingClientRect();"
          + "return performance.now() - begin;";

  private static final int REPEATS = 5;

  /** Kept here: a logger that nobody holds forgets its level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private ReportOpening() {}

  /**
   * Opens and prints.
   *
   * @param args the report, the program files of Chromium and of its driver
   */
  public static void main(String[] args) {
    // It warns that it has no typed bindings for this version of the browser; none are used.
    SELENIUM.setLevel(Level.SEVERE);
    System.setProperty("webdriver.chrome.driver", args[2]);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(args[1]);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking");
    ChromeDriver driver = new ChromeDriver(options);
    try {
      double[] opening = new double[REPEATS];
      double[] search = new double[REPEATS];
      double[] again = new double[REPEATS];
      double[] release = new double[REPEATS];
      for (int i = 0; i < REPEATS; i++) {
        driver.get("about:blank");
        driver.get(Path.of(args[0]).toUri().toString());
        opening[i] =
            milliseconds(
                driver, "return performance.getEntriesByType('navigation')[0].loadEventEnd;");
        search[i] = milliseconds(driver, FIRST_SEARCH);
        again[i] = milliseconds(driver, FIRST_SEARCH);
        release[i] = milliseconds(driver, OPEN_A_RELEASE);
      }
      System.out.printf(
          Locale.ROOT,
          "report opens in %.0f ms, first search %.0f ms, next search %.0f ms, a release opens in"
              + " %.0f ms (medians of %d)%n",
          median(opening),
          median(search),
          median(again),
          median(release),
          REPEATS);
    } finally {
      driver.quit();
    }
  }

  private static double milliseconds(ChromeDriver driver, String script) {
    Object value = driver.executeScript(script);
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
