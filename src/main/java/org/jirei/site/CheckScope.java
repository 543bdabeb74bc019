package org.jirei.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The files that a check reports on.
 *
 * @param extraFiles files that would not be read as content otherwise
 * @param displayPath paths of the files to report on, as problems show them; a folder means
 *     everything in it; empty for all files
 */
public record CheckScope(List<Path> extraFiles, List<String> displayPath) {

  public static final CheckScope ALL = new CheckScope(List.of(), List.of());

  public CheckScope {
    extraFiles = List.copyOf(extraFiles);
    displayPath = List.copyOf(displayPath);
  }

  /**
   * @param asked existing files and folders to check; empty for everything
   * @param folders folders other than the content from which the site is read
   */
  public static CheckScope of(Path source, List<Path> folders, List<Path> asked)
      throws IOException {
    List<Path> extraFiles = new ArrayList<>();
    List<String> displayPath = new ArrayList<>();
    for (Path path : asked) {
      if (source.toRealPath().startsWith(path.toRealPath())) {
        return ALL;
      }
      Path inFolders = within(folders, path);
      Path inContent = within(source, path);
      Path known = inContent == null ? inFolders : inContent;
      if (known == null) {
        extraFiles.add(path.normalize());
      } else if (inContent != null && isLeftOut(source, inContent)) {
        extraFiles.add(inContent);
      }
      Path place = known == null ? path.normalize() : known;
      displayPath.add(place.toString().replace('\\', '/'));
    }
    return new CheckScope(extraFiles, displayPath);
  }

  /** Whether a problem lies in one of the files. */
  boolean holds(Problem problem) {
    return holds(problem.at().file());
  }

  /** Whether the check covers a file, named as problems name it. */
  public boolean holds(String file) {
    return displayPath.isEmpty() || displayPath.stream().anyMatch(place -> holds(place, file));
  }

  private static boolean holds(String place, String file) {
    // The working folder has no name, and paths of its files begin without one.
    return place.isEmpty()
        ? !file.startsWith("../") && !Path.of(file).isAbsolute()
        : file.equals(place) || file.startsWith(place + "/");
  }

  private static @Nullable Path within(List<Path> folders, Path path) throws IOException {
    for (Path folder : folders) {
      Path named = within(folder, path);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** The same file with a path that begins with the folder; null if it is not in that folder. */
  private static @Nullable Path within(Path folder, Path path) throws IOException {
    Path real = path.toRealPath();
    Path home = folder.toRealPath();
    if (!real.startsWith(home)) {
      return null;
    }
    return real.equals(home) ? folder : folder.resolve(home.relativize(real).toString());
  }

  /** A file among the cases that is skipped because of its name, such as {@code _draft.md}. */
  private static boolean isLeftOut(Path source, Path path) {
    Path folder = path.getParent();
    return Files.isRegularFile(path)
        && source.resolve("cases").equals(folder)
        && path.getFileName().toString().startsWith("_");
  }
}
