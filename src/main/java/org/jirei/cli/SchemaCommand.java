package org.jirei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jirei.content.CaseFileSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jirei schema}: the JSON Schema of the case files of this library, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!ContentArguments.isLibrary(session, source)) {
      return ExitCode.WRONG_USAGE;
    }
    session.console().out().print(CaseFileSchema.of(source));
    return ExitCode.DONE;
  }
}
