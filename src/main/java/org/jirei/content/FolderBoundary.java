package org.jirei.content;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The boundary of a folder, which links inside it may not leave. A link may lead to another file of
 * the folder, but not out of it, where secrets may lie that nobody meant to publish.
 *
 * @param real path of the folder, with all links resolved
 */
record FolderBoundary(Path real) {

  static FolderBoundary of(Path folder) throws IOException {
    return new FolderBoundary(Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath());
  }

  /** Whether a file or folder is not a link, or is a link that stays inside. */
  boolean holds(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return true;
    }
    try {
      return path.toRealPath().startsWith(real);
    } catch (FileSystemException e) {
      return false; // The link is broken or leads back to itself.
    }
  }
}
