package org.jirei.text;

import java.util.regex.Pattern;

/**
 * The signs before the items of Japanese lists: ・周知, ◆ 参加者数, ※ 要予約, ① 保育の説明. Where a sheet is
 * copied, each line that begins with one is a line of its own.
 */
public final class ListSigns {

  private static final String BLANKS = "[ \\t\\u3000]*";

  private static final String MARKS = "•‣◦▪●○◎◉◯〇◆◇◈❖■□▢▲△▼▽▶▷►★☆✓✔☑➢➤";

  /** What no item begins with, since a sentence goes on with it. */
  private static final String GOING_ON = "、。，．・…ー～〜）)」』】〉》〕";

  /** A dot between words stands before letters only. */
  private static final String DOT = "[・･](?=" + BLANKS + "[\\p{L}\\p{N}（(「『【〈《〔“])";

  /** ①, （１）, １．, but not where a sentence speaks of it: ①及び②, （１）の. */
  private static final String FIGURE =
      "(?:[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒛㋐-㋾]|[（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}．(?![0-9０-９]))"
          + "(?!"
          + BLANKS
          + "(?:[①-⑳"
          + GOING_ON
          + "のを]|及び|又は|から|[にがはとも](?![ぁ-ん])))";

  /** An emphasis may begin before the sign. */
  private static final String START = "^" + BLANKS + "[*_]{0,3}";

  /** In the syntax that Java and ECMAScript share, since the form gets it as well. */
  public static final Pattern NUMBERED = Pattern.compile(START + FIGURE);

  /** Shared like {@link #NUMBERED}. */
  public static final Pattern MARKED =
      Pattern.compile(START + "(?:" + DOT + "|" + mark(MARKS + "※＊") + ")");

  /** Shared like {@link #NUMBERED}. */
  public static final Pattern BULLET =
      Pattern.compile(
          "^" + BLANKS + "(?:" + DOT + "|" + mark(MARKS) + "|[-–—－*](?=[ \\t\\u3000]))" + BLANKS);

  /** Signs behind which no item begins. */
  public static final String OPENED = "（(「『【〈《〔";

  /** Signs behind which a figure counts on in the sentence. */
  public static final String COMMAS = "、，・";

  private ListSigns() {}

  /** Not two of them, as in ○○市, and no triangle that means a minus: △３．２％. */
  private static String mark(String marks) {
    return "(?![△▲▽▼][0-9０-９])(["
        + marks
        + "])(?!\\1)(?="
        + BLANKS
        + "[^ \\t\\u3000"
        + GOING_ON
        + "])";
  }

  /**
   * Whether a line is an item of its own, though no blank line stands before it.
   *
   * @param before the last code point of the line before: within brackets nothing begins, and after
   *     a comma a sentence counts on
   */
  public static boolean startsItem(int before, String line) {
    return OPENED.indexOf(before) < 0
        && (MARKED.matcher(line).find()
            || COMMAS.indexOf(before) < 0 && NUMBERED.matcher(line).find());
  }

  /** The words of an item; figures and ※ belong to them. */
  public static String withoutBullet(String line) {
    return BULLET.matcher(line).replaceFirst("");
  }
}
