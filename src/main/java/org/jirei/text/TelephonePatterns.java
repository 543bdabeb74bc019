package org.jirei.text;

import java.util.regex.Pattern;

/**
 * The pieces of a line with telephone numbers. The patterns use only syntax that Java and
 * ECMAScript share, since the form uses them too; they see the line as {@link #fold} leaves it.
 */
public final class TelephonePatterns {

  private static final String GAP = "[-. ]{0,2}";
  private static final String OPEN = "[(\\[〔【]";
  private static final String CLOSE = "[)\\]〕】]";

  private static final String NUMBER =
      "OPEN?(?:\\+81GAP(?:\\(0\\))?|0)[0-9]{0,4}CLOSE?GAPOPEN?[0-9]{1,4}CLOSE?GAP[0-9]{3,4}";

  private static final String EXTENSION =
      "OPEN?(?:内線番号|内線|内|extension|ext)[.: ]{0,2}[0-9]{1,6}(?:[・,、/][0-9]{1,6})*CLOSE?";

  private static final String FAX = "ファックス|ファクス|ファクシミリ|fax|℻|📠";

  /** Words that announce a telephone. The dash of a long vowel looks like any other dash. */
  private static final String TELEPHONE =
      "代表電話番号|代表電話|電話番号|電話|携帯|ダイヤルイン|フリ-ダイヤル|telephone|phone|tel|℡|☎|☏|📞";

  private static final String WORDS = "(?:FAX)(?:兼用|共用|共通)|代表番号|代表|直通|専用|共通|兼用|代|直";

  /**
   * A number, the end of a range (8061～3), an extension, what announces a fax machine or a
   * telephone, other words, or what only separates.
   */
  public static final Pattern PIECE =
      Pattern.compile(
          ("(?<extension>EXTENSION)(?![0-9])|(?<number>NUMBER)(?![0-9])"
                  + "|(?<more>[~・,、/][0-9]{1,4}(?![-0-9]))|(?<words>WORDS)|(?<fax>FAX)"
                  + "|(?<telephone>TELEPHONE)"
                  + "|(?<gap>[-.:;,、。/・ ()\\[\\]〔〕【】「」<>]|及び|または|又は)")
              .replace("EXTENSION", EXTENSION)
              .replace("NUMBER", NUMBER)
              .replace("WORDS", WORDS)
              .replace("TELEPHONE", TELEPHONE)
              .replace("FAX", FAX)
              .replace("GAP", GAP)
              .replace("OPEN", OPEN)
              .replace("CLOSE", CLOSE));

  /** The country of a number that is written for callers from abroad. */
  public static final Pattern COUNTRY = Pattern.compile("\\+81" + GAP + "(?:\\(0\\))?" + GAP);

  /** The extension, if it is only one. */
  static final Pattern ONE_EXTENSION = Pattern.compile("[^0-9]*([0-9]+)[^0-9]*");

  private TelephonePatterns() {}

  /**
   * Brings each character to its usual width and each dash to a hyphen. The length stays the same,
   * so that places in the result are places in the text.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(fold((char) c)));
    return folded.toString();
  }

  private static char fold(char written) {
    String normal = Normaliser.normalise(String.valueOf(written));
    char plain = normal.length() == 1 ? normal.charAt(0) : written;
    boolean separates = Telephone.SEPARATORS.matcher(String.valueOf(plain)).matches();
    return switch (plain) {
      case '(', ')', '[', ']', '~', '.', '・' -> plain;
      case '\t', '\n', '\u000b', '\f', '\r' -> ' ';
      default -> separates && plain != ' ' ? '-' : plain;
    };
  }
}
