package org.jirei.text;

import java.util.regex.Pattern;

/**
 * The markers of items in Japanese lists: ・周知, ◆ 参加者数, ※ 要予約, ① 保育の説明, ア　対象. In text copied from a
 * source document, each line that begins with a marker is a separate item, and each line that
 * begins with a full-width space is a separate paragraph.
 */
public final class ListSigns {

  private static final String BLANKS = "[ \\t\\u3000]*";

  private static final String MARKS = "•‣◦▪●○◎◉◯〇◆◇◈❖■□▢▲△▼▽▶▷►★☆✓✔☑➢➤";

  /** Characters that continue a sentence, so no item begins with them. */
  private static final String GOING_ON = "、。，．・…ー～〜）)」』】〉》〕";

  /** A dot counts as a marker only before a letter, digit, opening bracket or quotation mark. */
  private static final String DOT = "[・･](?=" + BLANKS + "[\\p{L}\\p{N}（(「『【〈《〔“])";

  /** Not if a sentence refers to the number: ①及び②, （１）の. */
  private static final String NO_REFERENCE =
      "(?!" + BLANKS + "(?:[①-⑳" + GOING_ON + "のを]|及び|又は|から|[にがはとも](?![ぁ-ん])))";

  private static final String DIGITS = "[0-9０-９]{1,2}";

  private static final String KANJI_NUMBER = "[一二三四五六七八九十]{1,3}";

  /** One sign that counts like a number: ア, A, 一. Hiragana would be particles. */
  private static final String ORDER = "(?:[ァ-ヺｱ-ﾝA-Za-zＡ-Ｚａ-ｚ]|" + KANJI_NUMBER + ")";

  /** A number with the word it counts: １, 第１, 注１, 別紙１, 第２章. */
  private static final String COUNTED = "\\p{L}{0,2}" + DIGITS + "\\p{L}?";

  /** In brackets, a longer word may be part of a sentence: （令和５）. */
  private static final String BRACKETED = "[（(](?:\\p{L}?" + DIGITS + "|[ぁ-ん]|" + ORDER + ")[）)]";

  /** A full-width space behind a short label divides it from its words. */
  private static final String LABEL = "(?:" + COUNTED + "|" + ORDER + ")\\u3000";

  /** 【対象】, at most as long as a heading that stands in its line. */
  private static final String HEADING =
      "(?:【[^【】]{1,10}】|〔[^〔〕]{1,10}〕|〈[^〈〉]{1,10}〉|《[^《》]{1,10}》)";

  /** ①, （１）, （ア）, １．, ア．, １　, 【対象】, but not if a sentence refers to it: ①及び②, （１）の. */
  private static final String FIGURE =
      "(?:[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒛㋐-㋾]|"
          + BRACKETED
          + "|[0-9０-９]{1,2}．(?![0-9０-９])|"
          + ORDER
          + "[．）)]|"
          + LABEL
          + "|"
          + HEADING
          + ")"
          + NO_REFERENCE;

  /** A paragraph begins with a full-width space. */
  private static final String INDENTED =
      "^[ \\t]*\\u3000" + BLANKS + "[^ \\t\\u3000" + GOING_ON + "]";

  private static final Pattern BEHIND_NUMBER = Pattern.compile("(?![0-9０-９])" + NO_REFERENCE);

  /** Emphasis may begin before the marker. */
  private static final String START = "^" + BLANKS + "[*_]{0,3}";

  /**
   * Lines with a number, a label or an indent. Uses only syntax that Java and ECMAScript share,
   * since the form uses it too.
   */
  public static final Pattern NUMBERED = Pattern.compile(INDENTED + "|" + START + FIGURE);

  /** Shared like {@link #NUMBERED}. */
  public static final Pattern MARKED =
      Pattern.compile(START + "(?:" + DOT + "|" + mark(MARKS + "※＊") + ")");

  /** Shared like {@link #NUMBERED}. */
  public static final Pattern BULLET =
      Pattern.compile(
          "^" + BLANKS + "(?:" + DOT + "|" + mark(MARKS) + "|[-–—－*](?=[ \\t\\u3000]))" + BLANKS);

  /** Opening brackets, after which no item begins. */
  public static final String OPENED = "（(「『【〈《〔";

  /** Commas, after which a sentence goes on with its numbering. */
  public static final String COMMAS = "、，・";

  private ListSigns() {}

  /** Excludes a doubled marker, as in ○○市, and a triangle that means minus: △３．２％. */
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
   * Whether a line is an item of its own without a blank line before it.
   *
   * @param before the last code point of the previous line: no item begins inside brackets, and
   *     after a comma a sentence goes on with its numbering
   */
  public static boolean startsItem(int before, String line) {
    return OPENED.indexOf(before) < 0
        && (MARKED.matcher(line).find()
            || COMMAS.indexOf(before) < 0 && NUMBERED.matcher(line).find());
  }

  /** Whether an item begins with these words behind its number, rather than a sentence going on. */
  public static boolean beginsAfterNumber(String words) {
    return BEHIND_NUMBER.matcher(words).lookingAt();
  }

  /** The text of an item without its bullet. Numbers and ※ are part of the text. */
  public static String withoutBullet(String line) {
    return BULLET.matcher(line).replaceFirst("");
  }
}
