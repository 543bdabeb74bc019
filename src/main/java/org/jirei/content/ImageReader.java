package org.jirei.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Image;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads the images of a case. Each needs a file, a text alternative and a licence. */
final class ImageReader {

  private static final Pattern NAME = Pattern.compile("[^/\\\\:]+\\.(?<type>[A-Za-z0-9]+)");
  private static final Set<String> TYPES =
      Set.of("png", "jpg", "jpeg", "webp", "gif", "svg", "avif");

  private final CaseContext context;
  private final @Nullable Path folder;
  private final List<String> beside;

  /**
   * @param folder of the case, null if the case is a single file
   * @param beside names of the files in that folder
   */
  ImageReader(CaseContext context, @Nullable Path folder, List<String> beside) {
    this.context = context;
    this.folder = folder;
    this.beside = beside;
  }

  List<Image> read(Fields caseFields, String id) {
    List<Image> images = new ArrayList<>();
    for (Fields fields : caseFields.list("images")) {
      Scalar file = fields.scalar("file");
      List<String> meant = file == null ? List.of() : FileNames.meant(file.text(), beside);
      if (file != null) {
        check(file, meant, fields, id);
      }
      String name = file == null ? null : meant.isEmpty() ? file.text() : meant.getFirst();
      String caption = fields.text("caption");
      images.add(
          new Image(
              name,
              name == null ? null : fields.text("alt"),
              caption,
              fields.text("credit"),
              name == null ? null : fields.text("licence")));
    }
    return images;
  }

  private void check(Scalar file, List<String> meant, Fields fields, String id) {
    var matcher = NAME.matcher(file.text());
    String name = file.text();
    if (folder == null) {
      String home = "cases/" + id + "/index.md";
      context.findings.add(ProblemKind.IMAGE_NEEDS_FOLDER, file.span(), name, home);
    } else if (!matcher.matches() || meant.isEmpty()) {
      String nearest = Nearest.of(name, beside);
      context.findings.add(ProblemKind.IMAGE_MISSING, file.span(), name, nearest);
    } else if (!TYPES.contains(matcher.group("type").toLowerCase(Locale.ROOT))) {
      context.findings.add(ProblemKind.IMAGE_FORMAT, file.span(), name);
    } else {
      new ImageCheck(context.findings, folder, beside).inspect(meant.getFirst(), file.span());
    }
    if (fields.text("alt") == null) {
      context.findings.add(ProblemKind.IMAGE_WITHOUT_ALT, file.span(), name);
    }
    if (fields.text("licence") == null) {
      context.findings.add(ProblemKind.IMAGE_WITHOUT_LICENCE, file.span(), name);
    }
  }
}
