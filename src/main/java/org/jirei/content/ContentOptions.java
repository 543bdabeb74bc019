package org.jirei.content;

import java.nio.file.Path;
import java.util.List;

/**
 * How content is read.
 *
 * @param drafts whether the library includes drafts
 * @param strict whether warnings count as errors
 * @param extraFiles case files, and folders of case files, to read as if they were among the cases
 */
public record ContentOptions(boolean drafts, boolean strict, List<Path> extraFiles) {

  public static final ContentOptions DEFAULT = new ContentOptions(false, false);

  public ContentOptions {
    extraFiles = List.copyOf(extraFiles);
  }

  public ContentOptions(boolean drafts, boolean strict) {
    this(drafts, strict, List.of());
  }
}
