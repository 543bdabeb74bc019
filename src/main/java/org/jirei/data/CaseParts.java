package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.RichText;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;

/**
 * The cases of a library divided so that no file of all cases becomes too large to open or to send.
 *
 * @param path of the file
 * @param cases in it, in the order of the library
 */
record CaseParts(PagePath path, List<CaseStudy> cases) {

  /** The largest file in bytes: many platforms for data and code take no larger one. */
  static final long MOST_BYTES = 50_000_000;

  /** What the fields of a case take beside its texts. */
  private static final int BYTES_OF_FIELDS = 20_000;

  /** Bytes of a character, in HTML and in plain text. */
  private static final int BYTES_OF_CHARACTER = 3;

  CaseParts {
    cases = List.copyOf(cases);
  }

  /**
   * One file, or several with numbers: {@code cases-2.ndjson}. How large they will be is estimated
   * high, so that nothing has to be written to know their names.
   *
   * @param name without a folder and an ending
   */
  static List<CaseParts> of(List<CaseStudy> cases, String name, String ending, long most) {
    List<List<CaseStudy>> parts = new ArrayList<>();
    long size = 0;
    for (CaseStudy c : cases) {
      long bytes = bytes(c);
      if (parts.isEmpty() || size + bytes > most) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.getLast().add(c);
      size += bytes;
    }
    if (parts.size() < 2) {
      return List.of(new CaseParts(new PagePath(SharedPaths.DATA + name + ending), cases));
    }
    List<CaseParts> files = new ArrayList<>();
    for (List<CaseStudy> part : parts) {
      String numbered = SharedPaths.DATA + name + "-" + (files.size() + 1) + ending;
      files.add(new CaseParts(new PagePath(numbered), part));
    }
    return files;
  }

  private static long bytes(CaseStudy c) {
    long[] bytes = {BYTES_OF_FIELDS};
    c.withTexts(
        text -> {
          bytes[0] += size(text);
          return text;
        });
    return bytes[0];
  }

  private static long size(RichText text) {
    return (long) BYTES_OF_CHARACTER * (text.html().length() + text.text().length());
  }
}
