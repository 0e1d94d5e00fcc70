package io.presswork.cli;

/** What the program tells the one that called it. */
public final class ExitCodes {

  /** All done. */
  public static final int DONE = 0;

  /** A quality gate failed. */
  public static final int GATE_FAILED = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Done, but some inputs failed. */
  public static final int SOME_FAILED = 3;

  /** Internal error. */
  public static final int INTERNAL = 70;

  private ExitCodes() {}
}
