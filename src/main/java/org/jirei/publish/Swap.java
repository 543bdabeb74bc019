package org.jirei.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Replaces the output with the staged folder, as a whole or not at all. */
final class Swap {

  private Swap() {}

  /**
   * Swaps the folders; the old output is then in one of the two places in the work folder.
   *
   * @return where the old site is now; a path that does not exist if there was none
   */
  static Path in(Path output, WorkFolder work) throws PublishException {
    if (Files.exists(output) && NativeExchange.exchange(work.next(), output)) {
      return work.next();
    }
    try {
      if (Files.exists(output)) {
        Files.move(output, work.previous());
      }
      moveIn(output, work);
      return work.previous();
    } catch (FileSystemException e) {
      throw cannot(output, e.getReason() == null ? e.toString() : e.getReason());
    } catch (IOException e) {
      throw cannot(output, e.toString());
    }
  }

  private static PublishException cannot(Path output, String cause) {
    return new PublishException(
        PublishException.Reason.CANNOT_SWAP, List.of(output.toString(), cause));
  }

  private static void moveIn(Path output, WorkFolder work) throws IOException {
    try {
      Files.move(work.next(), output);
    } catch (IOException e) {
      if (Files.exists(work.previous())) {
        Files.move(work.previous(), output);
      }
      throw e;
    }
  }
}
