package org.jirei.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Image;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The pictures in the text of one page: which may stand there, and which do. */
final class TextPictures {

  private final @Nullable PagePictures pictures;
  private final Findings findings;
  private final Set<String> shown = new TreeSet<>();

  /** None may stand in the text of a case: there they need a licence, which has its own field. */
  static TextPictures none(Findings findings) {
    return new TextPictures(null, findings);
  }

  /**
   * @param pictures null where none may stand in the text
   */
  TextPictures(@Nullable PagePictures pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  /**
   * Judges a picture as its author wrote it.
   *
   * @param file of content in which it stands
   * @return the size in which it is shown; null where it is not, which is then reported
   */
  @Nullable PictureSize sizeOf(Image image, String file, Span at) {
    String written = image.getDestination();
    if (pictures == null) {
      findings.add(ProblemKind.PICTURE_IN_TEXT, at, written);
      return null;
    }
    String target = Links.resolve(file, written);
    String name = target == null ? null : pictures.name(target);
    if (name == null) {
      String folder = PagePictures.FOLDER;
      List<String> there =
          pictures.sizes().keySet().stream().map(known -> way(file) + known).sorted().toList();
      findings.add(
          ProblemKind.PAGE_PICTURE_MISSING, at, written, folder, Nearest.of(written, there));
      return null;
    }
    if (MarkdownHtml.words(image).isEmpty()) {
      findings.add(ProblemKind.PAGE_PICTURE_WITHOUT_ALT, at, written);
      return null;
    }
    shown.add(name);
    return pictures.sizes().get(name);
  }

  /** Pages lie beside the folder of pictures or, in a further language, one deeper. */
  private static String way(String file) {
    return file.chars().filter(c -> c == '/').count() == 1 ? "pictures/" : "../pictures/";
  }

  List<String> shown() {
    return List.copyOf(shown);
  }
}
