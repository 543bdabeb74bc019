package org.jirei.cli;

import java.util.ArrayList;
import java.util.List;
import org.jirei.text.Messages;
import org.jirei.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, and where to find help. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Session session;

  UsageErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    session.console().err().println("jirei: " + Printable.of(sentence(problem, command)));
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> nearest = new ArrayList<>(unmatched.getSuggestions());
      if (!nearest.isEmpty()) {
        session.message("usage-error.nearest", String.join(", ", nearest));
      }
    }
    session.message("usage-error.help", command.getCommandSpec().qualifiedName());
    return ExitCode.WRONG_USAGE;
  }

  private String sentence(ParameterException problem, CommandLine command) {
    Messages messages = session.messages();
    ArgSpec argument = problem.getArgSpec();
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command.getCommandSpec());
      case MissingParameterException missing -> missing(missing.getMissing());
      case CommandLine.OverwrittenOptionException twice when argument != null ->
          messages.get("usage-error.twice", name(argument));
      case ParameterException other when argument != null -> invalid(argument, other.getValue());
      case ParameterException other when !command.getSubcommands().isEmpty() ->
          messages.get(
              "usage-error.no-command", String.join(", ", command.getSubcommands().keySet()));
      case ParameterException other -> messages.get("usage-error.unreadable");
    };
  }

  private String missing(List<ArgSpec> arguments) {
    return arguments.getFirst() instanceof OptionSpec option
        ? session.messages().get("usage-error.option-without-value", option.longestName())
        : session.messages().get("usage-error.missing", arguments.getFirst().paramLabel());
  }

  private String unmatched(UnmatchedArgumentException problem, CommandSpec command) {
    String first = problem.getUnmatched().getFirst();
    if (problem.isUnknownOption()) {
      return session.messages().get("usage-error.unknown-option", first);
    }
    return command.subcommands().isEmpty()
        ? session.messages().get("usage-error.too-many", first)
        : session.messages().get("usage-error.unknown-command", first);
  }

  private String invalid(ArgSpec argument, @Nullable String value) {
    String possible = argument.paramLabel().replace("|", ", ");
    return session
        .messages()
        .get("usage-error.invalid", name(argument), value == null ? "" : value, possible);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
