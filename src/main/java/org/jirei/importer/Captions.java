package org.jirei.importer;

import java.util.List;
import java.util.regex.Pattern;

/** Distinguishes captions and words inside diagrams from text. */
final class Captions {

  private static final int LONGEST = 60;

  /** Text this short can only name what an image shows. */
  private static final int LABEL = 10;

  private static final Pattern PICTURED =
      Pattern.compile(
          "風景$|様子$|の図$|写真|スケジュール$|イメージ図?$|挨拶$|コーナー$|チラシ$|ポスター$|リーフレット$|会場$"
              + "|[（(](?:左|右|中央|上|下)(?:側|段|から.*)?[）)]");

  private static final Pattern NAME = Pattern.compile(".{2,40}(?:協定|協定書|条例|計画|要綱)$");

  private static final Pattern CHANGE = Pattern.compile("^[△▲▼][\\s　]*[0-9０-９]");

  private Captions() {}

  static boolean isCaption(String text) {
    return text.length() <= LONGEST && !text.contains("。") && PICTURED.matcher(text).find();
  }

  /** Whether a box contains a few words only, like labels in diagrams and images. */
  static boolean isLabel(List<String> lines) {
    return lines.size() <= 2
        && lines.stream().mapToInt(String::length).sum() <= LABEL
        && lines.stream().noneMatch(line -> LineHeuristics.isListed(line) || isChange(line));
  }

  /** Whether a line is a change, in which a triangle means minus: △１２名. */
  static boolean isChange(String line) {
    return CHANGE.matcher(line).find();
  }

  /** Whether a box contains only the name of an agreement or a law. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches() && !text.contains("。") && !text.contains("、");
  }
}
