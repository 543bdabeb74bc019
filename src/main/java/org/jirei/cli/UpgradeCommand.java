package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jirei.fix.FileFix;
import org.jirei.starter.Upgrade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei upgrade}: brings what the program gave to a library up to date. */
@Command(name = "upgrade")
final class UpgradeCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "library-to-upgrade")
  Path folder = Path.of("");

  @Option(names = {"-y", "--yes"})
  boolean yes;

  private final Session session;
  private final String version;

  UpgradeCommand(Session session, String version) {
    this.session = session;
    this.version = version;
  }

  @Override
  public Integer call() throws IOException {
    Path content = folder.resolve(ContentArguments.DEFAULT_SOURCE);
    if (!ContentArguments.isLibrary(session, content)) {
      return ExitCode.WRONG_USAGE;
    }
    Upgrade.Plan plan = Upgrade.plan(folder, version);
    if (plan == null) {
      session.complaint("upgrade.unknown", content);
      return ExitCode.WRONG_USAGE;
    }
    if (plan.isNewer()) {
      session.complaint("upgrade.newer", plan.from(), version);
      return ExitCode.WRONG_USAGE;
    }
    plan.kept().forEach(this::tell);
    List<Upgrade.Change> all = new ArrayList<>(plan.changes());
    all.addAll(plan.generated());
    if (all.isEmpty()) {
      session.message("upgrade.nothing", version);
      return ExitCode.DONE;
    }
    FixRun run = new FixRun(session, session.console().out());
    run.show(plan.changes().stream().map(UpgradeCommand::difference).toList());
    plan.generated().forEach(change -> session.result("upgrade.generated", change.path()));
    if (!yes && !run.isAgreed("upgrade.ask", all.size())) {
      session.message("upgrade.not-written");
      return ExitCode.DONE;
    }
    return write(all, plan.from());
  }

  private void tell(Upgrade.Kept kept) {
    @Nullable String key = kept.key();
    if (key == null) {
      session.message("upgrade.kept", kept.path());
    } else {
      session.message("upgrade.kept.part", kept.path(), key);
    }
  }

  private static FileFix difference(Upgrade.Change change) {
    @Nullable String before = change.before();
    return new FileFix(change.file(), change.path(), before == null ? "" : before, change.after());
  }

  /** Writes the record last: where a file could not be written, the next upgrade finds it again. */
  private int write(List<Upgrade.Change> all, String from) throws IOException {
    for (Upgrade.Change change : all) {
      if (!change.write()) {
        session.complaint("fix.changed", change.path());
        return ExitCode.MACHINE_FAILED;
      }
    }
    session.result("upgrade.done", from, version, all.size());
    session.message("upgrade.next", "jirei check");
    return ExitCode.DONE;
  }
}
