package org.jirei.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside the output in which the next site grows; one build at a time owns it.
 *
 * <p>The operating system keeps the lock, so it ends with the process that holds it, however that
 * ends. The next build clears what a killed build left behind.
 */
final class WorkFolder implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final String NEXT = "next";
  private static final String PREVIOUS = "previous";

  /** Closing any channel to a locked file ends this process's lock on it: never open it twice. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path output;
  private final Path folder;
  private final FileChannel channel;

  private WorkFolder(Path output, Path folder, FileChannel channel) {
    this.output = output;
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Locks the folder for one build, puts an old site back that a killed build left here, and clears
   * the rest.
   */
  static WorkFolder open(Path output) throws IOException, PublishException {
    Path folder = of(output);
    if (!HELD.add(folder)) {
      throw anotherBuild(output);
    }
    @Nullable FileChannel channel = null;
    try {
      while (channel == null) {
        channel = lock(folder, output);
      }
      WorkFolder work = new WorkFolder(output, folder, channel);
      work.recover();
      FileTree.delete(work.next());
      Files.createDirectory(work.next());
      return work;
    } catch (IOException | PublishException | RuntimeException e) {
      HELD.remove(folder);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  static Path of(Path output) {
    return output.resolveSibling("." + output.getFileName() + ".jirei");
  }

  /** Whether a build was killed between its two renames, so that the old site waits here. */
  static boolean holdsTheSite(Path output) {
    return Files.exists(of(output).resolve(PREVIOUS)) && !Files.exists(output);
  }

  Path next() {
    return folder.resolve(NEXT);
  }

  Path previous() {
    return folder.resolve(PREVIOUS);
  }

  private void recover() throws IOException {
    if (holdsTheSite(output)) {
      Files.move(previous(), output);
    }
    FileTree.delete(previous());
  }

  /** The locked channel; null if another build removed the file meanwhile and we must try again. */
  private static @Nullable FileChannel lock(Path folder, Path output)
      throws IOException, PublishException {
    Files.createDirectories(folder);
    Path file = folder.resolve(LOCK);
    try {
      create(file);
      Object before = key(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() == null) {
          throw anotherBuild(output);
        }
        if (Objects.equals(before, key(file))) {
          return channel;
        }
      } catch (OverlappingFileLockException e) {
        channel.close();
        throw anotherBuild(output);
      } catch (IOException | PublishException e) {
        channel.close();
        throw e;
      }
      channel.close();
      return null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // It belongs to another build or to one that was killed. The lock on it decides, not its
      // presence.
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static PublishException anotherBuild(Path output) {
    return new PublishException(PublishException.Reason.ANOTHER_BUILD, List.of(output.toString()));
  }

  /** Removes the folder and releases the lock. */
  @Override
  public void close() throws IOException {
    try {
      FileTree.delete(next());
      if (!holdsTheSite(output)) {
        FileTree.delete(previous());
      }
      Files.deleteIfExists(folder.resolve(LOCK));
    } finally {
      channel.close();
      HELD.remove(folder);
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // The next build already uses it, or it contains the old site after a failed rename.
    }
  }
}
