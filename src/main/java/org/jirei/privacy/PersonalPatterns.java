package org.jirei.privacy;

import java.util.regex.Pattern;

/**
 * The forms that data of private persons have, in text with narrow digits, letters and signs. They
 * use only syntax that Java and ECMAScript share, since the form uses them too.
 */
public final class PersonalPatterns {

  /**
   * A mobile number, with or without its country. The digit behind the prefix is never 0; 0800 is a
   * free call (電気通信番号計画, 総務省告示). Numbers with 050 are left out: they are those of internet
   * telephony, which offices use.
   */
  public static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9A-Za-z_/=])(?<![0-9]-)(?:\\+81[- ]?(?:\\(0\\)|0)?[- ]?|0)[789]0[-. ()]{0,2}"
              + "[1-9][0-9]{3}[-. ()]{0,2}[0-9]{4}(?![0-9A-Za-z_])(?!-[0-9])");

  /** A mail address; its group is the domain. */
  public static final Pattern MAIL =
      Pattern.compile("(?<![\\w.%+-])[\\w.%+-]{1,64}@((?:[\\w-]{1,63}\\.){1,6}[A-Za-z]{2,10})");

  /** The name of a municipality, a quarter, and the numbers of block and house. */
  public static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[\\p{sc=Han}ヶケ々ノのぁ-ん〇○△□◯A-Za-z]{1,8}?[市区町村])"
              + "[\\p{sc=Han}ァ-ヶー々ノの〇○△□◯]{0,10}?(?<![第約計各全年月])"
              + "(?:[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,4}"
              + "|[0-9一二三四五六七八九十]{1,3}丁目の?[0-9]{1,4}(?:番地?|-[0-9]{1,4})?(?:の?[0-9]{1,4}号?)?"
              + "|[0-9]{1,5}番地(?:の?[0-9]{1,4})?"
              + "|[0-9]{1,4}番[0-9]{1,4}号)(?![0-9])");

  private PersonalPatterns() {}
}
