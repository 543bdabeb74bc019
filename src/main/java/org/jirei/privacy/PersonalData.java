package org.jirei.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data of a private person in a text.
 *
 * @param start index of its first character in the text
 * @param end index behind its last one
 * @param core what names the person or place by itself: 山田花子 of 山田花子さん（34歳）
 */
public record PersonalData(Kind kind, int start, int end, String core) {

  /** What can be told by its form. */
  public enum Kind {
    MOBILE_NUMBER,
    PRIVATE_MAIL,
    NAME_WITH_AGE,
    HOME_ADDRESS
  }

  /**
   * A mobile number, with or without its country. The digit behind the prefix is never 0; 0800 is a
   * free call (電気通信番号計画, 総務省告示). Numbers with 050 are left out: they are those of internet
   * telephony, which offices use.
   */
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9A-Za-z_/=])(?<![0-9]-)(?:\\+81[- ]?(?:\\(0\\)|0)?[- ]?|0)[789]0[-. ()]{0,2}"
              + "[1-9][0-9]{3}[-. ()]{0,2}[0-9]{4}(?![0-9A-Za-z_])(?!-[0-9])");

  private static final Pattern MAIL =
      Pattern.compile("(?<![\\w.%+-])[\\w.%+-]{1,64}+@((?:[\\w-]{1,63}+\\.){1,6}[A-Za-z]{2,10})");

  /** The name of a municipality, a quarter, and the numbers of block and house. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[\\p{IsHan}ヶケ々ノのぁ-ん〇○△□◯A-Za-z]{1,8}?[市区町村])"
              + "[\\p{IsHan}ァ-ヶー々ノの〇○△□◯]{0,10}?(?<![第約計各全年月])"
              + "(?:[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,4}"
              + "|[0-9一二三四五六七八九十]{1,3}丁目の?[0-9]{1,4}(?:番地?|-[0-9]{1,4})?(?:の?[0-9]{1,4}号?)?"
              + "|[0-9]{1,5}番地(?:の?[0-9]{1,4})?"
              + "|[0-9]{1,4}番[0-9]{1,4}号)(?![0-9])");

  /**
   * Finds the data in a text, in order.
   *
   * @param isAboutPeople whether the text tells of single people, so that names and addresses in it
   *     are theirs
   */
  public static List<PersonalData> in(String text, boolean isAboutPeople) {
    String narrow = narrow(text);
    List<PersonalData> found = new ArrayList<>();
    MOBILE
        .matcher(narrow)
        .results()
        .forEach(m -> found.add(of(Kind.MOBILE_NUMBER, text, m.start(), m.end())));
    Matcher mail = MAIL.matcher(narrow);
    while (mail.find()) {
      if (MailDomains.isPrivate(mail.group(1))) {
        found.add(of(Kind.PRIVATE_MAIL, text, mail.start(), mail.end()));
      }
    }
    if (isAboutPeople) {
      ADDRESS
          .matcher(narrow)
          .results()
          .forEach(m -> found.add(of(Kind.HOME_ADDRESS, text, m.start(), m.end())));
      found.addAll(NamesWithAge.in(text, narrow));
    }
    found.sort(Comparator.comparingInt(PersonalData::start));
    return found;
  }

  private static PersonalData of(Kind kind, String text, int start, int end) {
    return new PersonalData(kind, start, end, text.substring(start, end));
  }

  /** The text with narrow letters, digits and signs, and one kind of dash; of the same length. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '！' && c <= '～') {
        narrow.setCharAt(i, (char) (c - '！' + '!'));
      } else if (c == '　' || c == '\u00a0') {
        narrow.setCharAt(i, ' ');
      } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u2500') {
        narrow.setCharAt(i, '-');
      } else if (c == 'ー' && i > 0 && narrow.charAt(i - 1) >= '0' && narrow.charAt(i - 1) <= '9') {
        narrow.setCharAt(i, '-'); // typed for a dash between digits
      }
    }
    return narrow.toString();
  }
}
