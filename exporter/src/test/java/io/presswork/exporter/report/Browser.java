package io.presswork.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.presswork.exporter.Needed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium without a network, closed at the end. */
final class Browser implements AutoCloseable {

  /** Kept here: a logger that nobody holds forgets its level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String WITHOUT =
      "the report is not tried out in a browser (Debian: apt-get install chromium chromium-driver)";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one; skips the test where the machine has no Chromium or no driver for it. */
  static Browser start() {
    Path chromium = Needed.program(WITHOUT, "chromium", "chromium-browser", "google-chrome");
    Path chromedriver = Needed.program(WITHOUT, "chromedriver");
    // It warns that it has no typed bindings for this version of the browser; none are used.
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-prefers-reduced-motion",
        "--window-size=1400,900");
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .withSilent(true)
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
  }

  /** Makes the page as wide and high as a screen, smaller than a window can be if need be. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What an expression of the page's own language gives. */
  Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** Does something in the page. */
  void run(String script) {
    driver.executeScript(script);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement first(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The texts of what can be seen. */
  List<String> texts(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  /** Types on the page, wherever the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Replaces what stands in a field. */
  void fill(String selector, String words) {
    WebElement field = first(selector);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words.isEmpty() ? Keys.DELETE : words);
  }

  void choose(String selector, String option) {
    first(selector + " option[value='" + option + "']").click();
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Fails if the page has complained about anything since the last call. */
  void assertQuiet() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .as("what the browser's console says")
        .isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
