package org.jirei.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program: {@code jirei init}, {@code build}, {@code check} and so on. */
@Command(name = "jirei", versionProvider = Jirei.Version.class)
public final class Jirei {

  private static final int HELP_WIDTH = 100;

  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  private Jirei() {}

  public static void main(String[] arguments) {
    // Libraries log details for their developers on the stream of our messages.
    LogManager.getLogManager().reset();
    System.exit(run(arguments, Console.ofProcess(), LanguageConverter.locale(System.getenv())));
  }

  /** Runs one command and returns its exit code. */
  static int run(String[] arguments, Console console, Locale locale) {
    Language language = LanguageConverter.among(arguments, locale);
    boolean traces = Arrays.asList(arguments).contains("--stacktrace");
    Session session = new Session(console, language, Messages.of(language, "cli"), traces);
    Failures failures = new Failures(session);
    CommandLine commandLine =
        commandLine(session)
            .setExecutionExceptionHandler((e, command, result) -> failures.report(e));
    try {
      return commandLine.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failures.report(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** All commands with their options. */
  static CommandLine commandLine(Session session) {
    Console console = session.console();
    return new CommandLine(new Jirei())
        .addSubcommand("init", new InitCommand(session))
        .addSubcommand(
            "new",
            new CommandLine(new NewCommand(session))
                .addSubcommand("term", new NewTermCommand(session)))
        .addSubcommand("build", new BuildCommand(session))
        .addSubcommand("check", new CheckCommand(session))
        .addSubcommand("export", new ExportCommand(session))
        .addSubcommand("import", new ImportCommand(session))
        .addSubcommand("list", new ListCommand(session, Clock.system(ZoneId.systemDefault())))
        .addSubcommand("schema", new SchemaCommand(session))
        .addSubcommand("search", new SearchCommand(session))
        .addSubcommand("serve", new ServeCommand(session))
        .addSubcommand("upgrade", new UpgradeCommand(session, Version.number()))
        .addSubcommand("help", new HelpCommand(session))
        .setResourceBundle(new HelpWords(session.language()))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors(session));
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      List<String> words = List.of("Jirei " + number(), "Java " + Runtime.version());
      return words.toArray(String[]::new);
    }

    /** The version alone; a program that runs from its classes has none. */
    static String number() {
      String version = Jirei.class.getPackage().getImplementationVersion();
      return version == null ? "(development)" : version;
    }
  }
}
