package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jirei.assembly.StandardSite;
import org.jirei.problem.Problem;
import org.jirei.serve.Preview;
import org.jirei.serve.PreviewListener;
import org.jirei.site.LiveSite;
import org.jirei.site.OutputSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code jirei serve}: shows the site on this machine while people edit it. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(names = "--templates", paramLabel = "DIR")
  @Nullable Path templates;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8017", converter = Port.class)
  int port;

  @Option(names = "--open")
  boolean open;

  private final Session session;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!ContentArguments.areThere(session, source, templates)) {
      return ExitCode.WRONG_USAGE;
    }
    OutputSource outputs = StandardSite.outputs(source, templates);
    Thread thread = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread atEnd = new Thread(() -> end(thread, done), "jirei-end");
    Runtime.getRuntime().addShutdownHook(atEnd);
    try (Preview preview = Preview.start(source, outputs, port, new Report())) {
      session.result("serve.open", preview.address());
      if (open && !Browser.open(preview.address())) {
        session.message("serve.open.self", preview.address());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      session.message("serve.end");
    } finally {
      done.countDown();
      forget(atEnd);
    }
    return ExitCode.DONE;
  }

  /** Ends the server. Ctrl+C is the normal way to end it, so it is not a failure. */
  private static void end(Thread serving, CountDownLatch done) {
    serving.interrupt();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.DONE);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is already ending, and the shutdown hook is running.
      return;
    }
  }

  /** Prints one line for each change. */
  private final class Report implements PreviewListener {

    @Override
    public void updated(LiveSite.Update update) {
      Set<String> changed = update.changed();
      if (changed.isEmpty() && !update.problems().isEmpty()) {
        session.message("serve.found", count(update));
      } else if (!changed.isEmpty()) {
        String seconds = String.format(Locale.ROOT, "%.2f", update.time().toMillis() / 1000.0);
        session.message("serve.changed", names(changed), seconds, count(update));
      }
    }

    @Override
    public void failed(Throwable failure) {
      session.message("serve.failed", new Failures(session).sentence(failure));
      session.trace(failure);
    }

    private String names(Set<String> changed) {
      String first = changed.iterator().next();
      return changed.size() == 1
          ? first
          : session.messages().get("serve.more", first, changed.size() - 1);
    }

    private String count(LiveSite.Update update) {
      long errors = update.problems().stream().filter(Problem::isError).count();
      long warnings = update.problems().stream().filter(Problem::isWarning).count();
      return errors + warnings == 0
          ? ""
          : session.messages().get("serve.problems", errors, warnings);
    }
  }

  /** Reads a port; 0 means any free port. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT) {
        return Integer.valueOf(value);
      }
      throw new TypeConversionException(value);
    }
  }
}
