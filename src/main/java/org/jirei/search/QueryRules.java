package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.text.Era;

/**
 * The patterns for reading queries, in the syntax that Java and ECMAScript share, because the
 * browser gets the same patterns.
 */
final class QueryRules {

  /** A verb or an adjective by its ending: 困っ, 習え. */
  static final Pattern INFLECTED = Pattern.compile("^\\p{sc=Han}\\p{sc=Hiragana}{1,3}$");

  static final Pattern HIRAGANA = Pattern.compile("^[\\p{sc=Hiragana}ー]+$");

  static final Pattern KANA = Pattern.compile("^[\\p{sc=Hiragana}\\p{sc=Katakana}ー]+$");

  /**
   * A year in any spelling: the era and the year in it, or a western year; then the last year of a
   * span, in the same way.
   */
  static final Pattern YEAR =
      Pattern.compile(
          ("(?:(NAMES|[LETTERS])\\.?(元|[0-9]{1,2}|[一二三四五六七八九十]{1,3}(?=年))"
                  + "|(?:fy|西暦)?((?:19|20)[0-9]{2}))(?![0-9a-z])(?:年度?)?"
                  + "(?:(?:[-~ー・]|から)(?:(NAMES|[LETTERS])?([0-9]{1,2})(?=年)"
                  + "|((?:19|20)[0-9]{2})(?![0-9a-z]))(?:年度?)?)?")
              .replace("NAMES", Era.names(Era.RECENT))
              .replace("LETTERS", Era.letters(Era.RECENT)));

  /** A telephone number in any spelling: 0742-32-0208, 06(4790)6300, 0312345678. */
  static final Pattern TELEPHONE =
      Pattern.compile("0[0-9]{1,4}[-‐-―−ー() ]{0,2}[0-9]{1,4}[-‐-―−ー() ]{0,2}[0-9]{3,4}(?![0-9])");

  private QueryRules() {}

  /**
   * Name, flags of ECMAScript and source of each; behind the one for years, how each era is written
   * and the calendar year before its first.
   */
  static List<List<String>> rows() {
    Map<String, Pattern> named = new LinkedHashMap<>();
    named.put("inflected", INFLECTED);
    named.put("hiragana", HIRAGANA);
    named.put("kana", KANA);
    List<List<String>> rows = new ArrayList<>();
    named.forEach((name, pattern) -> rows.add(List.of(name, "u", pattern.pattern())));
    List<String> year = new ArrayList<>(List.of("year", "uy", YEAR.pattern()));
    for (Era era : Era.RECENT) {
      // What has to be added to a year of the era.
      int before = era.calendarYear(0);
      year.add(era.kanji() + " " + before);
      year.add(era.letter() + " " + before);
    }
    rows.add(year);
    List<String> figure = new ArrayList<>(List.of("figure", "uy", FigureWords.FIGURE.pattern()));
    figure.addAll(FigureWords.rows());
    rows.add(figure);
    rows.add(List.of("telephone", "uy", TELEPHONE.pattern()));
    return rows;
  }
}
