package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jirei.image.ImageFile;
import org.jirei.problem.ProblemKind;
import org.jirei.text.FileName;
import org.jspecify.annotations.Nullable;

/** Looks into the images that a file names, and reports what is wrong with them where it does. */
final class ImageCheck {

  private final FileProblems findings;
  private final Path folder;
  private final List<String> names;

  /**
   * @param folder of the images
   * @param names of all files there
   */
  ImageCheck(FileProblems findings, Path folder, List<String> names) {
    this.findings = findings;
    this.folder = folder;
    this.names = names;
  }

  /** What the image turned out to be; null if it cannot be read, which is then reported. */
  @Nullable ImageFile inspect(String name, Span at) {
    String folded = FileName.folded(name);
    names.stream()
        .filter(other -> !other.equals(name) && FileName.folded(other).equals(folded))
        .findFirst()
        .ifPresent(other -> findings.add(ProblemKind.IMAGE_NAMES_ALIKE, at, name, other));
    Path file = folder.resolve(name);
    try {
      ImageFile image = ImageFile.of(file, name, file.toString().replace('\\', '/'));
      findings.add(image, at);
      return image;
    } catch (IOException e) {
      findings.add(ProblemKind.UNREADABLE_FILE, at);
      return null;
    }
  }
}
