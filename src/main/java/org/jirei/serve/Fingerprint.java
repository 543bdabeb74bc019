package org.jirei.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names, sizes and times of all files in some folders, taken without opening the files. */
record Fingerprint(Map<Path, FileState> files) {

  static final Fingerprint NONE = new Fingerprint(Map.of());

  private static final int DEEPEST = 16;

  record FileState(long size, FileTime modified) {}

  /** Takes the fingerprint of all visible files. A file that disappears meanwhile is left out. */
  static Fingerprint of(List<Path> folders) {
    Map<Path, FileState> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Walk(folder, files));
      } catch (IOException e) {
        // The folder is missing, so its files do not belong to the fingerprint.
        files.keySet().removeIf(file -> file.startsWith(folder));
      }
    }
    return new Fingerprint(files);
  }

  /** Whether it is a file that editors keep for themselves or leave behind. */
  static boolean isHidden(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, FileState> files;

    Walk(Path root, Map<Path, FileState> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      // Leaves out the time of the folder, which changes with every temporary file of an editor.
      files.put(folder, new FileState(0, FileTime.fromMillis(0)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(file, new FileState(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
