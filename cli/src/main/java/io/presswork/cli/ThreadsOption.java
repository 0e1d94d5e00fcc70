package io.presswork.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many documents to work on at a time. */
final class ThreadsOption {

  private static final int MOST = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Work on N releases at a time; default: one for each processor.")
  void set(int value) {
    if (value < 1 || value > MOST) {
      throw new ParameterException(
          spec.commandLine(), "-j is a number from 1 to " + MOST + ", not " + value);
    }
    threads = value;
  }

  int get() {
    return threads;
  }
}
