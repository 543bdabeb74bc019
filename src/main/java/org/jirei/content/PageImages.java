package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The images that pages of prose may show: the files of {@code pages/pictures/}, which all
 * languages share. A page is read again when their names or sizes change.
 */
record PageImages(Map<String, ImageSize> sizes) {

  /** Their folder within the content folder. */
  static final String FOLDER = "pages/pictures/";

  static final PageImages NONE = new PageImages(Map.of());

  private static final Set<String> TYPES = Set.of(".png", ".svg");

  PageImages {
    sizes = Map.copyOf(sizes);
  }

  /** Finds the images with a known size, so that a page can reserve space for them. */
  static PageImages in(Path folder, FolderBoundary content) throws IOException {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    Map<String, ImageSize> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        boolean isShown = isImage(name) && content.holds(file);
        ImageSize size = isShown ? ImageSize.of(name, Files.readAllBytes(file)) : null;
        if (size != null) {
          sizes.put(name, size);
        }
      }
    }
    return new PageImages(sizes);
  }

  /** Whether a folder in {@code pages/} is the one for images. */
  static boolean isFolder(String name) {
    return FOLDER.endsWith("/" + name + "/");
  }

  static boolean isImage(String name) {
    return TYPES.stream().anyMatch(name::endsWith);
  }

  /**
   * @param inContent a file of content: {@code pages/pictures/form.png}
   * @return the name of the image; null if it is none of these
   */
  @Nullable String name(String inContent) {
    String name = inContent.startsWith(FOLDER) ? inContent.substring(FOLDER.length()) : "";
    return sizes.containsKey(name) ? name : null;
  }
}
