package org.jirei.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;

/** Finds what a version control system wrote into a file where two changes meet. */
final class ConflictMarkers {

  /**
   * Seven signs, and behind all but the middle marker a name (git-merge, "How conflicts are
   * presented").
   */
  private static final Pattern MARKER =
      Pattern.compile("(?<signs><{7}|\\|{7}|>{7}|={7})(?:(?<=[<|>])[ \\t].*|[ \\t]*)");

  private ConflictMarkers() {}

  static void check(FileProblems findings) {
    List<String> lines = findings.file().lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        String signs = marker.group("signs");
        findings.add(ProblemKind.CONFLICT_MARKER, new Span(i + 1, 1, signs.length()), signs);
      }
    }
  }
}
