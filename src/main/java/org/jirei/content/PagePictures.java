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
 * The pictures that pages of prose may show: the files of {@code pages/pictures/}, which all
 * languages share. Their names and sizes are part of what a page is read with.
 */
record PagePictures(Map<String, PictureSize> sizes) {

  /** Where they lie, within the content folder. */
  static final String FOLDER = "pages/pictures/";

  static final PagePictures NONE = new PagePictures(Map.of());

  private static final Set<String> TYPES = Set.of(".png", ".svg");

  PagePictures {
    sizes = Map.copyOf(sizes);
  }

  /** The pictures whose size can be told, so that a page keeps room for them. */
  static PagePictures in(Path folder, Inside content) throws IOException {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    Map<String, PictureSize> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        boolean shown = isShown(name) && content.holds(file);
        PictureSize size = shown ? PictureSize.of(name, Files.readAllBytes(file)) : null;
        if (size != null) {
          sizes.put(name, size);
        }
      }
    }
    return new PagePictures(sizes);
  }

  /** Whether a folder among the pages is theirs. */
  static boolean isFolder(String name) {
    return FOLDER.endsWith("/" + name + "/");
  }

  static boolean isShown(String name) {
    return TYPES.stream().anyMatch(name::endsWith);
  }

  /**
   * @param inContent a file of content: {@code pages/pictures/form.png}
   * @return its name; null where it is not one of these
   */
  @Nullable String name(String inContent) {
    String name = inContent.startsWith(FOLDER) ? inContent.substring(FOLDER.length()) : "";
    return sizes.containsKey(name) ? name : null;
  }
}
