package org.jirei.mend;

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
 * Finds what can be mended in the cases of a content folder without asking what was meant.
 *
 * <p>The author's words are never changed: neither the text nor a field that the page shows as it
 * was written. Comments, layout, line ends and everything else stay byte for byte.
 */
public final class Mender {

  private Mender() {}

  /**
   * The files that can be mended, in the order of their names; nothing is written.
   *
   * @param besides case files and folders of them outside of the content folder
   * @param wanted which files are meant, by their paths as the person would type them
   */
  public static List<FileMend> find(Path source, List<Path> besides, Predicate<String> wanted)
      throws IOException {
    CaseMend mend = new CaseMend(ContentReader.vocabulary(source), Areas.load());
    List<FileMend> found = new ArrayList<>();
    for (Path path : ContentReader.caseFiles(source, besides)) {
      String shown = path.toString().replace('\\', '/');
      if (!wanted.test(shown)) {
        continue;
      }
      String before = text(path);
      String after = mend.mend(before, shown.endsWith(".yaml"));
      if (!after.equals(before)) {
        found.add(new FileMend(path, shown, before, after));
      }
    }
    return found;
  }

  /** Empty where a file cannot be read as a case: its problem says so, and nothing is mended. */
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
