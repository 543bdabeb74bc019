package org.jirei.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jirei.publish.PublishException;
import org.jirei.text.Messages;
import org.jirei.text.Printable;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a command failed. */
final class Failures {

  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /** Prints the sentence and returns the exit code. */
  int report(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    session.console().err().println("jirei: " + Printable.of(sentence(cause)));
    session.trace(failure);
    return cause instanceof PublishException refused && refused.reason().isRefusal()
        ? ExitCode.WRONG_USAGE
        : ExitCode.MACHINE_FAILED;
  }

  /** The cause of the failure, without a place in the program. */
  String sentence(Throwable failure) {
    Messages messages = session.messages();
    return switch (failure) {
      case PublishException refused -> publishing(refused);
      case InterruptedIOException stopped -> {
        String site = String.valueOf(stopped.getMessage());
        yield messages.get(stopped(site), site);
      }
      case NoSuchFileException missing -> messages.get("machine.no-file", file(missing));
      case NotDirectoryException file -> messages.get("machine.no-folder", file(file));
      case AccessDeniedException denied -> messages.get("machine.denied", file(denied));
      case FileSystemException problem when isDiskFull(problem.getReason()) ->
          diskFull(problem.getFile());
      case FileSystemException problem when SystemTrouble.of(problem) instanceof String known ->
          messages.get("machine." + known, file(problem));
      case FileSystemException problem ->
          session.withReason("machine.file", file(problem), problem.getReason());
      case IOException problem when isDiskFull(problem.getMessage()) -> diskFull(null);
      case IOException problem -> session.withReason("machine.io", "", problem.getMessage());
      case OutOfMemoryError memory -> messages.get("machine.memory");
      default -> messages.get("machine.unexpected", failure);
    };
  }

  private String publishing(PublishException refused) {
    String site = refused.arguments().getFirst();
    String key =
        switch (refused.reason()) {
          case STOPPED -> stopped(site);
          case CANNOT_SWAP ->
              isThere(site) ? "publish.cannot-swap" : "publish.cannot-swap-without-site";
          default ->
              "publish." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    return session.messages().get(key, refused.arguments().toArray());
  }

  /** No sentence says of a site that it is unchanged if there is none. */
  private static String stopped(String site) {
    return isThere(site) ? "publish.stopped" : "publish.stopped-without-site";
  }

  private static boolean isThere(String site) {
    return Files.exists(Path.of(site));
  }

  private String diskFull(@Nullable String file) {
    return session.messages().get("machine.disk-full", file == null ? "" : " (" + file + ")");
  }

  private static boolean isDiskFull(@Nullable String reason) {
    return reason != null
        && (reason.startsWith("No space left")
            || reason.startsWith("Disk quota exceeded")
            || reason.startsWith("There is not enough space"));
  }

  private static String file(FileSystemException problem) {
    return problem.getFile() == null ? "" : problem.getFile();
  }
}
