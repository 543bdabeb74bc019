package org.jirei.scaffold;

import static org.jirei.content.OpenMarks.GUESS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two parts of a note in a file: a mark beside the value, and the reason to check it.
 *
 * <p>Only the mark is beside a guess. Removing it then removes the whole note. If the reason were
 * on the same line, half of it might stay and be read as part of the value.
 *
 * @param beside without the comment sign; empty if nothing is beside the value
 * @param reason on a line of its own above; empty if there is none
 */
record FieldComment(String beside, String reason) {

  private static final Pattern OF_GUESS =
      Pattern.compile("(?:(?<what>[^\\s:]+) )?" + GUESS + "(?:: (?<reason>.*))?");

  /**
   * @param note a note on one line: 確認: 題名は位置から推定しました, 大垣市 確認: 場所は団体の名称から推定しました
   */
  static FieldComment of(String note) {
    Matcher guess = OF_GUESS.matcher(note);
    if (!guess.matches()) {
      return new FieldComment(note, "");
    }
    String what = guess.group("what");
    String reason = guess.group("reason");
    return new FieldComment(
        what == null ? GUESS : what + " # " + GUESS, reason == null ? "" : reason.strip());
  }
}
