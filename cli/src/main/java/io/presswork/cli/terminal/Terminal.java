package io.presswork.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Standard input, output and error of a run. Results go to {@link #out}, everything else to {@link
 * #err}; both are UTF-8 with LF, whatever the locale.
 *
 * @param in standard input
 * @param out where results go, unbuffered
 * @param err where messages go
 * @param outIsTerminal whether a person sees the results as they come
 * @param errIsTerminal whether a person sees the messages as they come
 * @param colours whether results may be coloured
 * @param columns width of the terminal
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colours,
    int columns) {

  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 120;

  /**
   * The terminal of this process. The launcher says which streams are terminals, because Java
   * cannot tell it for each of them.
   */
  public static Terminal ofSystem() {
    Map<String, String> environment = System.getenv();
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean out = Boolean.getBoolean("presswork.stdout.terminal");
    boolean err = Boolean.getBoolean("presswork.stderr.terminal");
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        err && !dumb,
        out && !dumb && !noColour,
        columns(System.getProperty("presswork.columns", "")));
  }

  private static int columns(String value) {
    try {
      return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(value)));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /** Prints one line to {@link #err}, whatever the message holds. */
  public void say(String message) {
    err.print("presswork: " + PlainLine.of(message) + "\n");
    err.flush();
  }
}
