package io.presswork.cli;

import io.presswork.cli.run.Faults;
import io.presswork.cli.run.Program;
import io.presswork.cli.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program: picks the command and turns whatever happens into an exit code. */
public final class Main {

  /** Width of the help: the same on every terminal. */
  private static final int HELP_COLUMNS = 100;

  private Main() {}

  /** Runs and exits. */
  public static void main(String[] arguments) {
    // CoreNLP folds case by the default locale: in a Turkish one it would miss Istanbul.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Terminal.ofSystem(), arguments));
  }

  /**
   * Runs one command.
   *
   * @param terminal its streams
   * @return one of {@link ExitCodes}
   */
  public static int run(Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = commandLine(terminal, new PrintWriter(out), arguments);
    try {
      int code = line.execute(arguments);
      terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      return code;
    } catch (IOException | Error e) {
      return failed(e, terminal);
    }
  }

  private static CommandLine commandLine(Terminal terminal, PrintWriter out, String[] arguments) {
    CommandLine line = new CommandLine(new PressworkCommand());
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(terminal));
    commands.put("evaluate", () -> new EvaluateCommand(terminal));
    commands.put("explain", () -> new ExplainCommand(terminal));
    commands.put(CompletionCommand.NAME, () -> new CompletionCommand(terminal));
    String first = arguments.length == 0 ? "" : arguments[0];
    // To read a command's annotations takes time; of all of them only the help and the completion
    // tell.
    boolean one = commands.containsKey(first) && !first.equals(CompletionCommand.NAME);
    commands.forEach(
        (name, command) -> {
          if (!one || name.equals(first)) {
            line.addSubcommand(command.get());
          }
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Versions versions = new Versions();
    line.getCommandSpec().versionProvider(versions);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(versions);
    }
    // Lists of inputs are ours: their lines are inputs, not options.
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(HELP_COLUMNS);
    line.setOut(out);
    line.setErr(
        new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    Failures failures = new Failures(terminal);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  // No lambdas for picocli's interfaces: they are of a class-file version so old that Java 17
  // cannot
  // put such lambdas into the archive that makes the next start fast (JDK-8274944).

  private static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      StringBuilder others = new StringBuilder();
      Program.versions()
          .forEach(
              (name, version) -> {
                if (!name.equals("presswork")) {
                  others.append(others.length() == 0 ? "" : ", ").append(name).append(' ');
                  others.append(version);
                }
              });
      return new String[] {
        "presswork " + Program.versions().get("presswork") + " (" + others + ")"
      };
    }
  }

  private static final class Failures
      implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
      return wrongUsage(e, terminal);
    }

    @Override
    public int handleExecutionException(
        Exception e, CommandLine command, CommandLine.ParseResult parsed) {
      return failed(e, terminal);
    }
  }

  private static int wrongUsage(ParameterException e, Terminal terminal) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say(e.getMessage() + " (see " + command + " --help)");
    return ExitCodes.USAGE;
  }

  private static int failed(Throwable e, Terminal terminal) {
    if (isClosedPipe(e)) {
      // Whoever reads the results has seen enough, as "head" does.
      return ExitCodes.DONE;
    }
    terminal.say(
        e instanceof IOException ? "cannot read or write: " + e.getMessage() : Faults.line(e));
    terminal.err().print(Faults.trace(e));
    return ExitCodes.INTERNAL;
  }

  private static boolean isClosedPipe(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof IOException
        && List.of("Broken pipe", "The pipe is being closed").contains(message);
  }
}
