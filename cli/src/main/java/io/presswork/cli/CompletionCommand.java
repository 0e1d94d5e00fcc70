package io.presswork.cli;

import io.presswork.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = CompletionCommand.NAME,
    mixinStandardHelpOptions = true,
    headerHeading = "Example: source <(./presswork completion)%n%n",
    description = {"Prints a script for bash or zsh that completes commands and options."})
final class CompletionCommand implements Callable<Integer> {

  static final String NAME = "completion";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("presswork", spec.root().commandLine());
    terminal.out().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitCodes.DONE;
  }
}
