package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jirei.cli.SearchCommand.Format;
import org.jirei.content.Inventory;
import org.jirei.content.ListedCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jirei list}: all case files and their state, including files that cannot be read. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  private static final int YEARS_OF_TRUST = 3;

  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(names = "--drafts")
  boolean drafts;

  @Option(names = "--scheduled")
  boolean scheduled;

  @Option(names = "--unverified")
  boolean unverified;

  @Option(names = "--incomplete")
  boolean incomplete;

  @Option(names = "--without-contact")
  boolean withoutContact;

  @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
  Format format = Format.TABLE;

  private final Session session;
  private final Clock clock;

  /**
   * @param clock shows which cases have not been verified for long, and which days have passed;
   *     published files do not depend on it
   */
  ListCommand(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (!ContentArguments.isLibrary(session, source)) {
      return ExitCode.WRONG_USAGE;
    }
    List<ListedCase> all = Inventory.read(source).cases();
    List<ListedCase> shown = all.stream().filter(this::isWanted).toList();
    ListPrinter printer = new ListPrinter(session, LocalDate.now(clock));
    switch (format) {
      case TABLE -> {
        printer.table(shown, incomplete);
        session.message("list.count", all.size(), shown.size());
        List<String> undated =
            shown.stream().filter(ListCommand::isUndated).map(ListedCase::id).toList();
        if (!undated.isEmpty()) {
          session.message("list.undated", undated.size(), String.join(", ", undated));
        }
      }
      case JSON -> printer.json(shown);
      case CSV -> printer.csv(shown);
    }
    return ExitCode.DONE;
  }

  /** A file that cannot be read may be anything, so every filter shows it. */
  private boolean isWanted(ListedCase file) {
    if (file.status().equals(ListedCase.UNREADABLE)) {
      return true;
    }
    boolean draft = file.status().equals("draft");
    return (!drafts || draft)
        && (!scheduled || draft && file.publishedOn() != null)
        && (!unverified || isOnShow(file) && isUnverified(file))
        && (!incomplete || !file.missing().isEmpty())
        && (!withoutContact || !file.contact());
  }

  /** Whether a case is published but in no feed, because its file states no day. */
  private static boolean isUndated(ListedCase file) {
    return !file.status().equals("draft")
        && !file.status().equals(ListedCase.UNREADABLE)
        && date(file.publishedOn()).isEmpty()
        && date(file.updatedOn()).isEmpty();
  }

  /** Whether readers may take a case as current. Archived cases are not kept up to date. */
  private static boolean isOnShow(ListedCase file) {
    return !file.status().equals("draft") && !file.status().equals("archived");
  }

  /** Publishing a case counts as verification, editing a line of it does not. */
  private boolean isUnverified(ListedCase file) {
    LocalDate trusted = LocalDate.now(clock).minusYears(YEARS_OF_TRUST);
    return Stream.of(date(file.verifiedOn()), date(file.publishedOn()))
        .flatMap(Optional::stream)
        .allMatch(day -> day.isBefore(trusted));
  }

  private static Optional<LocalDate> date(ListedCase.@Nullable Day day) {
    return Optional.ofNullable(day).map(ListedCase.Day::date);
  }
}
