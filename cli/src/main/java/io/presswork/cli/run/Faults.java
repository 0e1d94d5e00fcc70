package io.presswork.cli.run;

import io.presswork.cli.terminal.PlainLine;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Faults of the program itself, in one line for the user. */
public final class Faults {

  /** Causes may form a ring. */
  private static final int DEEPEST = 20;

  private Faults() {}

  /** What happened and where in the program. */
  public static String line(Throwable fault) {
    if (isLackOfMemory(fault)) {
      return "not enough memory; give it more by PRESSWORK_JAVA_OPTS=-Xmx4g";
    }
    String where = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("io.presswork.")) {
        where = " at " + frame.getClassName() + ":" + frame.getLineNumber();
        break;
      }
    }
    String message =
        fault.getMessage() == null ? "" : " (" + PlainLine.of(fault.getMessage()) + ")";
    return "internal fault: " + fault.getClass().getSimpleName() + message + where;
  }

  private static boolean isLackOfMemory(Throwable fault) {
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** The whole trace, for developers: only where {@code PRESSWORK_TRACE} is set. */
  public static String trace(Throwable fault) {
    if (System.getenv("PRESSWORK_TRACE") == null) {
      return "";
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
