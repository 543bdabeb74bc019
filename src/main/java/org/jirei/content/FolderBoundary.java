package org.jirei.content;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder whose files are its own: a link in it may lead to another of them, but not out, where
 * secrets may lie that nobody meant to publish.
 *
 * @param real path of the folder
 */
record FolderBoundary(Path real) {

  static FolderBoundary of(Path folder) throws IOException {
    return new FolderBoundary(Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath());
  }

  /** Whether a file or folder is no link, or one that stays in here. */
  boolean holds(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return true;
    }
    try {
      return path.toRealPath().startsWith(real);
    } catch (FileSystemException e) {
      return false; // It leads nowhere, or round in a circle.
    }
  }
}
