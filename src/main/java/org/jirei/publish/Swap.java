package org.jirei.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.publish.PublishException.Reason;

/** Replaces the output with the staged folder, as a whole or not at all. */
final class Swap {

  private Swap() {}

  /** Gives a folder another name. */
  @FunctionalInterface
  interface Rename {
    void rename(Path from, Path to) throws IOException;
  }

  /**
   * Swaps the folders; the old output is then in one of the two places in the work folder.
   *
   * @return where the old site is now; a path that does not exist if there was none
   */
  static Path in(Path output, WorkFolder work) throws PublishException {
    if (Files.exists(output) && NativeExchange.exchange(work.next(), output)) {
      return work.next();
    }
    return inTwoRenames(output, work, Files::move);
  }

  /** The same where the system cannot exchange two folders: there is no site for a moment. */
  static Path inTwoRenames(Path output, WorkFolder work, Rename move) throws PublishException {
    try {
      if (Files.exists(output)) {
        move.rename(output, work.previous());
      }
    } catch (IOException e) {
      throw new PublishException(Reason.CANNOT_SWAP, List.of(output.toString(), cause(e)));
    }
    try {
      move.rename(work.next(), output);
    } catch (IOException e) {
      putBack(output, work, move, cause(e));
      throw new PublishException(Reason.CANNOT_SWAP, List.of(output.toString(), cause(e)));
    }
    return work.previous();
  }

  private static void putBack(Path output, WorkFolder work, Rename move, String cause)
      throws PublishException {
    try {
      if (Files.exists(work.previous())) {
        move.rename(work.previous(), output);
      }
    } catch (IOException e) {
      throw new PublishException(
          Reason.SITE_ASIDE, List.of(output.toString(), work.previous().toString(), cause));
    }
  }

  private static String cause(IOException failure) {
    return failure instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : failure.toString();
  }
}
