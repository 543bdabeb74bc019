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
import java.util.function.Predicate;
import org.jirei.content.ContentReader;
import org.jirei.vocabulary.Areas;

/**
 * Finds what can be fixed in the cases of a content folder without asking what was meant.
 *
 * <p>The author's words are never changed: neither the text nor a field that the page shows as it
 * was written. Comments, layout, line ends and everything else stay byte for byte.
 */
public final class Fixer {

  private Fixer() {}

  /**
   * The files that can be fixed, in the order of their names; nothing is written.
   *
   * @param extraFiles case files and folders of them outside of the content folder
   * @param wanted which files are meant, by their paths as the person would type them
   */
  public static List<FileFix> find(Path source, List<Path> extraFiles, Predicate<String> wanted)
      throws IOException {
    CaseFix fix = new CaseFix(ContentReader.vocabulary(source), Areas.load());
    List<FileFix> found = new ArrayList<>();
    for (Path path : ContentReader.caseFiles(source, extraFiles)) {
      String displayPath = path.toString().replace('\\', '/');
      if (!wanted.test(displayPath)) {
        continue;
      }
      String before = text(path);
      String after = fix.fix(before, displayPath.endsWith(".yaml"));
      if (!after.equals(before)) {
        found.add(new FileFix(path, displayPath, before, after));
      }
    }
    return found;
  }

  /** Empty where a file cannot be read as a case: its problem says so, and nothing is fixed. */
  private static String text(Path path) throws IOException {
    try {
      long size = Files.size(path);
      // What seems empty may be a pipe, which nobody must wait for.
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
