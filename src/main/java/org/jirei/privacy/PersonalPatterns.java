package org.jirei.privacy;

import java.util.regex.Pattern;
import org.jirei.text.Telephone;

/**
 * The forms that data of private persons have, in text with narrow digits, letters and signs. They
 * use only syntax that Java and ECMAScript share, since the form uses them too.
 */
public final class PersonalPatterns {

  /** What people write between the parts of a number. */
  private static final String GAP = Telephone.SEPARATORS.pattern() + "{0,3}";

  /**
   * A mobile number, with or without its country. The digit behind the prefix is never 0; 0800 is a
   * free call (電気通信番号計画, 総務省告示). Numbers with 050 are left out: they are those of internet
   * telephony, which offices use.
   */
  public static final Pattern MOBILE =
      Pattern.compile(
          ("(?<![0-9A-Za-z_/=])(?<![0-9]-)(?:\\+81[- ]?(?:\\(0\\)|0)?[- ]?|0)[789]0GAP"
                  + "[1-9][0-9]{3}GAP[0-9]{4}(?![0-9A-Za-z_])(?!-[0-9])")
              .replace("GAP", GAP));

  /** A mail address; its group is the domain. */
  public static final Pattern MAIL =
      Pattern.compile("(?<![\\w.%+-])[\\w.%+-]{1,64}@((?:[\\w-]{1,63}\\.){1,6}[A-Za-z]{2,10})");

  private static final String QUARTER = "[\\p{sc=Han}ぁ-んァ-ヶー々〇○△□◯]";

  private static final String KANJI_NUMBER = "[〇一二三四五六七八九十百]{1,4}";

  /** Numbers in digits may stand alone behind 丁目; 一 in kanji is also part of other words. */
  private static final String NUMBERS =
      "(?:(?!(?:19|20)[0-9]{2}-)[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,4}"
          + "|(?:[0-9]{1,3}|KANJI)丁目の?"
          + "(?:[0-9]{1,4}(?:番地?|-[0-9]{1,4})?(?:の?[0-9]{1,4}号?)?|KANJI番(?:地|の?KANJI号))"
          + "|(?:[0-9]{1,5}|KANJI)番地(?:の?[0-9]{1,4})?"
          + "|[0-9]{1,4}番[0-9]{1,4}号|KANJI番KANJI号"
          + "|(?:大|(?<=[市区町村]))字QUARTER{1,10}?[0-9]{1,5}-[0-9]{1,4})(?![0-9])";

  /**
   * The name of a municipality, a quarter, and the numbers of block and house. A quarter may have
   * the streets of Hokkaidō, 北3条西, and hiragana, but neither begins nor ends as a sentence does
   * that goes on behind the name of a municipality: 市が実施した.
   */
  public static final Pattern ADDRESS =
      Pattern.compile(
          ("(?:[\\p{sc=Han}ヶケ々ノのぁ-ん〇○△□◯A-Za-z]{1,8}?[市区町村])"
                  + "(?![はがをにでともへや]\\p{sc=Han})QUARTER{0,10}?"
                  + "(?:(?:[0-9]{1,2}|KANJI)[条線][東西南北]?)?"
                  + "(?<![第約計各全年月はがをにでともへやてたるいう])(?<!から)(?<!より)"
                  + NUMBERS)
              .replace("QUARTER", QUARTER)
              .replace("KANJI", KANJI_NUMBER));

  private PersonalPatterns() {}
}
