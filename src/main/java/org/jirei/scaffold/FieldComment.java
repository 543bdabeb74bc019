package org.jirei.scaffold;

import static org.jirei.content.OpenMarks.GUESS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note as it stands in a file: what stands beside the value, and why it is to be looked at.
 *
 * <p>Beside a guess stands the mark alone. Who takes it away has then taken all of it away: with
 * the reason behind it, half of the note would stay and read as part of the value.
 *
 * @param beside without the sign of a comment; empty where nothing stands there
 * @param reason stands on a line of its own above; empty where there is none
 */
record FieldComment(String beside, String reason) {

  private static final Pattern OF_GUESS =
      Pattern.compile("(?:(?<what>[^\\s:]+) )?" + GUESS + "(?:: (?<reason>.*))?");

  /**
   * @param note on one line: 確認: 題名は位置から推定しました, 大垣市 確認: 場所は団体の名称から推定しました
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
