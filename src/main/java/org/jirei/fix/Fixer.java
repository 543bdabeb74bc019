package org.jirei.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jirei.content.ContentReader;
import org.jirei.problem.FileWork;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;
import org.jirei.vocabulary.Areas;

/**
 * Finds mistakes in the cases of a content folder that have only one possible meaning, and fixes
 * them.
 *
 * <p>The author's words are never changed: neither the narrative nor fields that the page shows as
 * written. Comments, layout, line ends and everything else stay the same byte for byte.
 */
public final class Fixer {

  private Fixer() {}

  /**
   * Finds the files that can be fixed, in the order of their names. It writes nothing. A file on
   * which the program fails is left out.
   *
   * @param extraFiles case files, and folders of case files, outside the content folder
   * @param wanted selects files by their paths as a person would type them
   * @param failed takes the problem of a file on which the program fails
   */
  public static List<FileFix> find(
      Path source, List<Path> extraFiles, Predicate<String> wanted, Consumer<Problem> failed)
      throws IOException {
    CaseFix fix =
        new CaseFix(
            ContentReader.vocabulary(source), Areas.load(), ContentReader.ownFields(source));
    List<FileFix> found = new ArrayList<>();
    for (Path path : ContentReader.caseFiles(source, extraFiles)) {
      String displayPath = path.toString().replace('\\', '/');
      if (!wanted.test(displayPath)) {
        continue;
      }
      String before = text(path);
      try {
        String after =
            FileWork.on(displayPath, () -> fix.fix(before, displayPath.endsWith(".yaml")));
        if (!after.equals(before)) {
          found.add(new FileFix(path, displayPath, before, after));
        }
      } catch (ProblemException e) {
        failed.accept(e.problem());
      }
    }
    return found;
  }

  /**
   * Empty if a file cannot be read as a case. Its problem is reported elsewhere, and nothing is
   * fixed.
   */
  private static String text(Path path) throws IOException {
    try {
      long size = Files.size(path);
      // A file without a size may be a pipe, and reading it would wait.
      if (size == 0 || size > ContentReader.LONGEST_FILE) {
        return "";
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException | FileSystemException e) {
      return "";
    }
  }
}
