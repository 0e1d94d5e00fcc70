package io.presswork.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One line at the foot of a terminal that says how far a run is; nothing where nobody looks. Used
 * by one thread.
 */
public final class Progress {

  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final int all;
  private final long begin = System.nanoTime();
  private long last;
  private int done;
  private int failed;
  private boolean onScreen;

  /**
   * Makes one.
   *
   * @param shown whether to show anything
   * @param all how many inputs there are
   */
  public Progress(Terminal terminal, boolean shown, int all) {
    this.err = terminal.err();
    this.shown = shown && terminal.errIsTerminal();
    this.all = all;
    this.last = begin - INTERVAL;
    show();
  }

  /** One input more is done. */
  public void step(boolean good) {
    done++;
    failed += good ? 0 : 1;
    show();
  }

  /** Takes the line away, so that another can be printed in its place. */
  public void erase() {
    if (onScreen) {
      err.print(ERASE);
      err.flush();
      onScreen = false;
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (!shown || (now - last < INTERVAL && done < all)) {
      return;
    }
    last = now;
    err.print(ERASE + line(done, failed, all, TimeUnit.NANOSECONDS.toMillis(now - begin)));
    err.flush();
    onScreen = true;
  }

  /** The line, for a number of milliseconds since the beginning. */
  static String line(int done, int failed, int all, long millis) {
    if (done == 0) {
      return "loading models, " + all + (all == 1 ? " input" : " inputs") + " to read";
    }
    String line = String.format(Locale.ROOT, "%d of %d", done, all);
    if (failed > 0) {
      line += String.format(Locale.ROOT, ", %d failed", failed);
    }
    long left = millis / done * (all - done) / 1000;
    return left > 0
        ? line + String.format(Locale.ROOT, ", about %d:%02d left", left / 60, left % 60)
        : line;
  }
}
