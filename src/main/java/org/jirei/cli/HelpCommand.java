package org.jirei.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code jirei help}: the same as {@code --help}, as a command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "helped")
  @Nullable String command;

  @Spec @Nullable CommandSpec spec;

  private final Session session;

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine all = Objects.requireNonNull(spec).parent().commandLine();
    CommandLine asked = command == null ? all : all.getSubcommands().get(command);
    if (asked == null) {
      throw new UnmatchedArgumentException(all, List.of(Objects.requireNonNull(command)));
    }
    asked.usage(session.console().out());
    return ExitCode.DONE;
  }
}
