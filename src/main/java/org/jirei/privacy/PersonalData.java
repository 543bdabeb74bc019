package org.jirei.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

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
   * Finds the data in a text, in order.
   *
   * @param isAboutPeople whether the text tells of single people, so that names and addresses in it
   *     are theirs
   */
  public static List<PersonalData> in(String text, boolean isAboutPeople) {
    String narrow = narrow(text);
    List<PersonalData> found = new ArrayList<>();
    PersonalPatterns.MOBILE
        .matcher(narrow)
        .results()
        .forEach(m -> found.add(of(Kind.MOBILE_NUMBER, text, m.start(), m.end())));
    Matcher mail = PersonalPatterns.MAIL.matcher(narrow);
    while (mail.find()) {
      if (MailDomains.isPrivate(mail.group(1))) {
        found.add(of(Kind.PRIVATE_MAIL, text, mail.start(), mail.end()));
      }
    }
    if (isAboutPeople) {
      PersonalPatterns.ADDRESS
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
