package org.jirei.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Image;
import org.jirei.address.LocalAddress;
import org.jirei.image.ImageFile;
import org.jirei.image.ImageSize;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The images in the text of one page: which are allowed, and which are there. */
final class TextImages {

  private final @Nullable PageImages images;
  private final FileProblems findings;
  private final Set<String> shown = new TreeSet<>();
  private final Map<String, Optional<ImageSize>> looked = new HashMap<>();

  /**
   * The text of a case may contain no images. They need a licence there, which has its own field.
   */
  static TextImages none(FileProblems findings) {
    return new TextImages(null, findings);
  }

  /**
   * @param images null if the text may contain none
   */
  TextImages(@Nullable PageImages images, FileProblems findings) {
    this.images = images;
    this.findings = findings;
  }

  /**
   * An image as it is published.
   *
   * @param source its address, from the folder of the site's own language
   */
  record Shown(String source, ImageSize size) {}

  /**
   * Finds an image as its author wrote it: by the name of its file or by an address.
   *
   * @param file content file that contains it
   * @return null if it cannot be shown, which is then reported
   */
  @Nullable Shown find(Image image, String file, Span at) {
    String written = image.getDestination();
    if (images == null) {
      findings.add(ProblemKind.IMAGE_IN_TEXT, at, written);
      return null;
    }
    String name = name(images, written, file);
    if (name == null) {
      String folder = PageImages.FOLDER;
      List<String> there =
          images.names().stream().map(known -> way(file) + known).sorted().toList();
      findings.add(ProblemKind.PAGE_IMAGE_MISSING, at, written, folder, Nearest.of(written, there));
      return null;
    }
    if (HeadingWords.of(image).isEmpty()) {
      findings.add(ProblemKind.PAGE_IMAGE_WITHOUT_ALT, at, written);
      return null;
    }
    shown.add(name);
    ImageSize size = looked.computeIfAbsent(name, n -> look(images, n, written, at)).orElse(null);
    return size == null ? null : new Shown(LocalAddress.encoded(way(file) + name), size);
  }

  /** Looks into an image, once for each page. */
  private Optional<ImageSize> look(PageImages all, String name, String written, Span at) {
    ImageCheck check = new ImageCheck(findings, all.folder(), all.names());
    ImageFile image = check.inspect(name, at);
    if (image != null && image.size() == null && !image.hasErrors()) {
      findings.add(ProblemKind.PAGE_IMAGE_WITHOUT_SIZE, at, written);
    }
    return Optional.ofNullable(image == null ? null : image.size());
  }

  /** The name of an image, written as the name of its file or else as an address. */
  private static @Nullable String name(PageImages images, String written, String file) {
    String path = LocalAddress.resolved(file, written);
    List<String> meant = path == null ? List.of() : images.meant(path);
    String target = LocalAddress.parse(written).in(file);
    if (meant.isEmpty() && target != null) {
      meant = images.meant(target);
    }
    return meant.isEmpty() ? null : meant.getFirst();
  }

  /**
   * The path to the folder of images. Pages lie beside that folder or, in a further language, one
   * level deeper.
   */
  private static String way(String file) {
    return file.chars().filter(c -> c == '/').count() == 1 ? "pictures/" : "../pictures/";
  }

  List<String> shown() {
    return List.copyOf(shown);
  }
}
