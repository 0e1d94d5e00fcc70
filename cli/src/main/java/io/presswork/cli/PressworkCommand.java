package io.presswork.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: only help and version. */
@Command(
    name = "presswork",
    mixinStandardHelpOptions = true,
    headerHeading = "Example: ./presswork extract samples/releases -o out%n%n",
    description = {"Extracts organisations, cities, awards and quotes from press releases.", ""},
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands (each has its own --help):%n",
    footer = {
      "",
      "Exit codes: 0 all done; 1 a quality gate failed; 2 wrong usage; 3 done, but some inputs"
          + " failed; 70 internal error."
    })
final class PressworkCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
