package org.jirei.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that can be fixed.
 *
 * @param displayPath its path as the person would type it
 * @param before what it holds
 * @param after what it would hold
 */
public record FileFix(Path path, String displayPath, String before, String after) {

  private static final int CONTEXT = 2;

  /** The difference in the unified format, lines without their ends. */
  public List<String> difference() {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        displayPath, displayPath, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  /**
   * Puts the fixed text in the place of the old one, whole or not at all.
   *
   * @return false where somebody else has changed the file meanwhile; it is left as it is then
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
