package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The images that pages of prose may show: the files of {@code pages/pictures/}, which all
 * languages share. A page is read again when one of them changes.
 *
 * @param versions by name
 */
record PageImages(Path folder, Map<String, FileVersion> versions) {

  /** Their folder within the content folder. */
  static final String FOLDER = "pages/pictures/";

  private static final Set<String> TYPES = Set.of(".png", ".svg");

  PageImages {
    versions = Map.copyOf(versions);
  }

  /** Lists the images without opening them. */
  static PageImages in(Path folder, FolderBoundary content) throws IOException {
    Map<String, FileVersion> versions = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          if (isImage(name) && content.holds(file)) {
            versions.put(name, FileVersion.of(file));
          }
        }
      }
    }
    return new PageImages(folder, versions);
  }

  /** Whether a folder in {@code pages/} is the one for images. */
  static boolean isFolder(String name) {
    return FOLDER.endsWith("/" + name + "/");
  }

  static boolean isImage(String name) {
    return TYPES.stream().anyMatch(name::endsWith);
  }

  /** Their names, in order. */
  List<String> names() {
    return versions.keySet().stream().sorted().toList();
  }

  /**
   * The names of the images that a path may mean.
   *
   * @param inContent a file of content: {@code pages/pictures/form.png}
   */
  List<String> meant(String inContent) {
    return inContent.startsWith(FOLDER)
        ? FileNames.meant(inContent.substring(FOLDER.length()), versions.keySet())
        : List.of();
  }
}
