package org.jirei.importer;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the words below images and inside diagrams from text. */
final class Captions {

  private static final int LONGEST = 60;

  /** So short that it can only name what an image shows. */
  private static final int LABEL = 10;

  private static final Pattern PICTURED =
      Pattern.compile(
          "風景$|様子$|の図$|写真|スケジュール$|イメージ図?$|挨拶$|コーナー$|チラシ$|ポスター$|リーフレット$|会場$"
              + "|[（(](?:左|右|中央|上|下)(?:側|段|から.*)?[）)]");

  private static final Pattern NAME = Pattern.compile(".{2,40}(?:協定|協定書|条例|計画|要綱)$");

  private Captions() {}

  static boolean isCaption(String text) {
    return text.length() <= LONGEST && !text.contains("。") && PICTURED.matcher(text).find();
  }

  /** A few words in a box of their own, as diagrams and images have them. */
  static boolean isLabel(List<String> lines) {
    return lines.size() <= 2
        && lines.stream().mapToInt(String::length).sum() <= LABEL
        && lines.stream().noneMatch(LineHeuristics::isListed);
  }

  /** Words in a box of their own that name an agreement or a law. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches() && !text.contains("。") && !text.contains("、");
  }
}
