package org.jirei.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads something in a site that a build may be replacing.
 *
 * <p>While two folders change places, what is read may be missing for a moment, or half of it may
 * belong to the old site and half to the new one. So a reading that fails while a build is at work
 * is tried again. If a build was killed between its two renames, the old site is put back first.
 */
public final class SiteReading {

  /** A swap takes far less than this many pauses. */
  private static final int MOST_TRIALS = 40;

  private static final int PAUSE_MILLISECONDS = 25;

  private SiteReading() {}

  /** Reads once. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Null if there is nothing to read. */
    @Nullable T read() throws IOException;
  }

  /**
   * What the reader reads; null if there is nothing.
   *
   * @param inside a path in the site, or the site itself
   * @throws IOException if the last trial fails
   * @throws PublishException if the site is aside and another build holds it
   */
  public static <T> @Nullable T read(Path inside, Reader<T> reader)
      throws IOException, PublishException {
    return read(inside, reader, () -> pause(inside));
  }

  /** What happens between two trials. */
  @FunctionalInterface
  interface Pause {
    void pause() throws IOException;
  }

  static <T> @Nullable T read(Path inside, Reader<T> reader, Pause pause)
      throws IOException, PublishException {
    for (int trial = 1; ; trial++) {
      boolean mayChange = trial < MOST_TRIALS && isBuilt(inside);
      try {
        recoverAround(inside);
        T read = reader.read();
        if (read != null || !mayChange) {
          return read;
        }
      } catch (IOException | PublishException e) {
        if (!mayChange) {
          throw e;
        }
      }
      pause.pause();
    }
  }

  /** Puts back a site that contains the path. If it is aside, nothing inside it is there. */
  private static void recoverAround(Path inside) throws IOException, PublishException {
    Path missing = null;
    for (Path path = absolute(inside); path != null && !Files.exists(path); ) {
      missing = path;
      path = path.getParent();
    }
    if (missing != null) {
      Publisher.recover(missing);
    }
  }

  /** Whether a build is at work on a folder that contains the path, or has left its work. */
  private static boolean isBuilt(Path inside) throws IOException {
    for (Path path = absolute(inside); path != null; path = path.getParent()) {
      Path folder = OutputFolder.real(path);
      if (folder.getFileName() != null && Files.exists(WorkFolder.of(folder))) {
        return true;
      }
    }
    return false;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static void pause(Path inside) throws IOException {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(inside.toString());
    }
  }
}
