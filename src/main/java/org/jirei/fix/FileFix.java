package org.jirei.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jirei.content.SafeFile;

/**
 * A file that can be fixed.
 *
 * @param displayPath its path as a person would type it
 * @param before its present text
 * @param after its fixed text
 */
public record FileFix(Path path, String displayPath, String before, String after) {

  private static final int CONTEXT = 2;

  /** The difference in unified format, as lines without line ends. */
  public List<String> difference() {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        displayPath, displayPath, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  /**
   * Replaces the old text by the fixed one, completely or not at all.
   *
   * @return false if the file was changed meanwhile; it is then left as it is
   */
  public boolean write() throws IOException {
    return new SafeFile(path).replace(bytes(before), bytes(after));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\\R", -1));
  }
}
