package org.jirei.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file of the author in such a way that the old or the new one always exists, never a
 * part, even if the disk is full or the program is killed.
 *
 * <p>The new text is written to a temporary file beside the old one, flushed to the disk, and then
 * takes its name. A kill can leave the temporary file behind. Its name begins with a dot, and
 * whoever reads the content folder skips such names.
 */
public final class SafeFile {

  /** What has just been done. */
  enum Step {
    CREATED,
    HALF_WRITTEN,
    WRITTEN,
    FLUSHED,
    PERMITTED,
    MOVED
  }

  /** Is told of each step, so that a test can fail or kill there. */
  @FunctionalInterface
  interface Witness {

    void after(Step step) throws IOException;
  }

  private final Path path;
  private final Witness witness;

  public SafeFile(Path path) {
    this(path, step -> {});
  }

  SafeFile(Path path, Witness witness) {
    this.path = path;
    this.witness = witness;
  }

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException if there is a file already; it stays as it is
   */
  public void create(byte[] text) throws IOException {
    if (Files.exists(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    Path temporary = beside(path.toAbsolutePath());
    try {
      write(temporary, text);
      appear(temporary);
      witness.after(Step.MOVED);
      flushFolder(temporary);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Replaces a file and keeps its permissions. If the path is a symbolic link, the file behind it
   * is replaced, and the link stays.
   *
   * @return false if the file no longer has the text that it had; it then stays as it is
   */
  public boolean replace(byte[] before, byte[] after) throws IOException {
    Path file = path.toRealPath();
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(path.toString());
    }
    Path temporary = beside(file);
    try {
      write(temporary, after);
      keepPermissions(file, temporary);
      witness.after(Step.PERMITTED);
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        return false;
      }
      move(temporary, file);
      witness.after(Step.MOVED);
      flushFolder(file);
      return true;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** A short name, since the name of the file may be as long as the file system allows. */
  private static Path beside(Path file) {
    long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    return file.resolveSibling(".jirei-" + Long.toString(number, Character.MAX_RADIX) + ".tmp");
  }

  private void write(Path file, byte[] text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      witness.after(Step.CREATED);
      write(channel, ByteBuffer.wrap(text, 0, text.length / 2));
      witness.after(Step.HALF_WRITTEN);
      write(channel, ByteBuffer.wrap(text, text.length / 2, text.length - text.length / 2));
      witness.after(Step.WRITTEN);
      channel.force(true);
      witness.after(Step.FLUSHED);
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** A second name for a file never replaces another file, which a move may do. */
  private void appear(Path temporary) throws IOException {
    try {
      Files.createLink(path, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some file systems, such as those of USB sticks, give a file one name only.
      Files.move(temporary, path);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some file shares cannot move atomically. This is the safest way that they offer.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Flushes the new name. Windows has no such thing and does not open folders. */
  private static void flushFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null
        && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
