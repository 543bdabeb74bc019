package org.jirei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a file could not be read or written by looking at where it lies, since the system
 * says it in the language of the machine, if at all.
 */
final class SystemTrouble {

  /** The longest name of a file on the usual file systems, in bytes of UTF-8. */
  private static final int LONGEST_NAME = 255;

  /** Less room than this is none: not even a page fits. */
  private static final long NO_ROOM = 1 << 16;

  private SystemTrouble() {}

  /** The end of the key of a sentence; null if the cause does not show. */
  static @Nullable String of(FileSystemException problem) {
    if (problem.getFile() == null) {
      return null;
    }
    try {
      Path file = Path.of(problem.getFile()).toAbsolutePath();
      for (Path name : file) {
        if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
          return "name-too-long";
        }
      }
      Path there = file;
      while (there.getParent() != null && Files.notExists(there)) {
        there = there.getParent();
      }
      FileStore store = Files.getFileStore(there);
      if (store.isReadOnly()) {
        return "read-only";
      }
      if (store.getTotalSpace() > 0 && store.getUsableSpace() < NO_ROOM) {
        return "no-room";
      }
      return Files.isDirectory(file) ? "folder" : null;
    } catch (IOException | InvalidPathException e) {
      // Where not even this can be read, the cause does not show either.
      return null;
    }
  }
}
