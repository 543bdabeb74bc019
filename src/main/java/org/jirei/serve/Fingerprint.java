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

/** What folders tell of their files without anybody reading them. */
record Fingerprint(Map<Path, Print> files) {

  static final Fingerprint NONE = new Fingerprint(Map.of());

  private static final int DEEPEST = 16;

  record Print(long size, FileTime modified) {}

  /** Of what can be seen; a file that goes while it is looked at is left out. */
  static Fingerprint of(List<Path> folders) {
    Map<Path, Print> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Branding(folder, files));
      } catch (IOException e) {
        // It is not there: what it would have held is missing from the print.
        files.keySet().removeIf(file -> file.startsWith(folder));
      }
    }
    return new Fingerprint(files);
  }

  /** What editors leave behind, and keep for themselves. */
  static boolean isHidden(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }

  private static final class Branding extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Print> files;

    Branding(Path root, Map<Path, Print> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      // Not its time, which changes with every file that an editor leaves there for a moment.
      files.put(folder, new Print(0, FileTime.fromMillis(0)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(file, new Print(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
