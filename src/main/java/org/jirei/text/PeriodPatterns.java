package org.jirei.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The grammar of written periods, without blanks: what stands around, between and within their
 * dates. The patterns use only syntax that Java and ECMAScript share, since the form uses them too.
 */
public final class PeriodPatterns {

  /** No longer span, in years, is guessed from an end that is before its start. */
  public static final int LONGEST_GUESS = 20;

  private static final List<Era> ERAS = List.of(Era.values());

  private static final String ERA =
      "(?:NAMES|[FIRST]|[LETTERS]\\.?)"
          .replace("NAMES", Era.names(ERAS))
          .replace("FIRST", Era.firstCharacters(ERAS))
          .replace("LETTERS", Era.letters(ERAS));

  private static final String NUMBER = "元|[0-9]{1,4}|[〇一二三四五六七八九十]{1,4}";

  private static final String UNIT = "年度|年|月|日|四半期";

  /** 累計, 予定 or 現在 before the dates; in English also since and until. */
  public static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?<total>累計|累積|通算|合計|total(?:to)?)|(?<planned>予定|見込み?|計画|planned)"
              + "|(?<asOf>asof)|(?<since>自|since)|(?<until>until))[:,、]?(?:the(?=end))?");

  /** の累計, （予定）, 現在, まで or 以降 behind the dates. */
  public static final Pattern AFTER =
      Pattern.compile(
          ("(?:の|、|,)?(?:(?<total>TOTAL)|(?<planned>PLANNED)|(?<asOf>現在|時点)"
                  + "|(?<until>まで)|(?<since>以降|以後))$"
                  + "|[(\\[〔【](?:(?<totalInside>TOTAL)|(?<plannedInside>PLANNED))[)\\]〕】]$")
              .replace("TOTAL", "累計|累積|通算|合計|総計|計")
              .replace("PLANNED", "予定|見込み?|計画|planned"));

  /** The words that make one date a state rather than a time. */
  public static final Pattern AS_OF = Pattern.compile("現在|時点");

  /** A text that stands in brackets as a whole. */
  public static final Pattern WRAPPED = Pattern.compile("^[(\\[〔【]([^()\\[\\]〔〕【】]*)[)\\]〕】]$");

  /** 毎年度. */
  public static final Pattern EVERY_YEAR =
      Pattern.compile("^(?:毎年度?|各年度|(?:every|each)(?:fiscal)?year)$");

  /** What separates the dates of a span or of a list; words in brackets have neither. */
  public static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<span>[~–—―‐−ー]|から|より|至|(?<=[0-9])to(?=[a-z0-9]))"
              + "|(?<list>[、,]|・(?!四半期)|及び|および|並びに|と|(?<=[0-9])and(?=[a-z0-9]))|(?<hyphen>-)|"
              + DatePatterns.BRACKETS.pattern());

  /** 2021/4, 2021-04-01, R3.4.1: a year, a month and perhaps a day. */
  public static final Pattern NUMERIC =
      Pattern.compile(
          "^(ERA(?:元|[0-9]{1,2})|[0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?$"
              .replace("ERA", ERA));

  /** 9/30: a month and a day. */
  public static final Pattern NUMERIC_DAY = Pattern.compile("^([0-9]{1,2})[-/.]([0-9]{1,2})$");

  /** The last number of a date, with its unit if it has one. */
  public static final Pattern TAIL =
      Pattern.compile("(?<number>" + NUMBER + ")(?<unit>" + UNIT + ")?(?:末日?)?$");

  /** The first number of a date that has no year, or only the end of one; or half of a year. */
  public static final Pattern HEAD =
      Pattern.compile(
          "^(?:第?(?<number>元|[0-9]{1,3}|[〇一二三四五六七八九十]{1,3})(?:(?<unit>"
              + UNIT
              + ")|$)"
              + "|(?<half>[上下前後])(?:半期?|期))");

  /** The era of a year, or what else stands before its number. */
  public static final Pattern ERA_OF = Pattern.compile("^(?:fy|西暦|" + ERA + ")?");

  /** The digits of a western year behind its prefix. */
  public static final Pattern CENTURY = Pattern.compile("^(?:fy|西暦)?([0-9]{4})");

  /** A date up to its year. */
  public static final Pattern UP_TO_YEAR = Pattern.compile("^.*?年度?");

  /** A date up to its month. */
  public static final Pattern UP_TO_MONTH = Pattern.compile("^.*?月");

  /** The month and the year at the end of an English date. */
  public static final Pattern ENGLISH_TAIL =
      Pattern.compile("(?<month>" + DatePatterns.MONTH_NAMES + ")(?<year>[0-9]{4})$");

  /** An English date without its year, perhaps without its month. */
  public static final Pattern ENGLISH_HEAD =
      Pattern.compile("^(?:[0-9]{1,2}|[0-9]{0,2}(?<month>" + DatePatterns.MONTH_NAMES + "))$");

  /** 令和5年度第1四半期, FY2023 Q1, 令和5年度上半期. */
  public static final Pattern PART =
      Pattern.compile(
          "^(?<year>.*年度?|fy[0-9]{4})(?:第?(?<quarter>[1-4一二三四])(?:・?四半期|q)"
              + "|q(?<english>[1-4])|(?<half>[上下前後])(?:半期?|期))$");

  /** Q1 FY2023, first half of FY2023. */
  public static final Pattern ENGLISH_PART =
      Pattern.compile(
          "^(?:q(?<quarter>[1-4])|(?<half>first|second)half)(?:of| )?(?<year>(?:fy)?[0-9]{4})$");

  /** 令和5年度4月1日: a date within a fiscal year. */
  public static final Pattern IN_FISCAL_YEAR =
      Pattern.compile("^(?<year>.*年度)(?<month>[0-9]{1,2})(?<rest>月.*)$");

  private PeriodPatterns() {}

  /** Every pattern by the name that the form knows it by. */
  public static Map<String, Pattern> all() {
    return Map.ofEntries(
        Map.entry("before", BEFORE),
        Map.entry("after", AFTER),
        Map.entry("asOf", AS_OF),
        Map.entry("wrapped", WRAPPED),
        Map.entry("everyYear", EVERY_YEAR),
        Map.entry("separator", SEPARATOR),
        Map.entry("numeric", NUMERIC),
        Map.entry("numericDay", NUMERIC_DAY),
        Map.entry("tail", TAIL),
        Map.entry("head", HEAD),
        Map.entry("eraOf", ERA_OF),
        Map.entry("century", CENTURY),
        Map.entry("upToYear", UP_TO_YEAR),
        Map.entry("upToMonth", UP_TO_MONTH),
        Map.entry("englishTail", ENGLISH_TAIL),
        Map.entry("englishHead", ENGLISH_HEAD),
        Map.entry("part", PART),
        Map.entry("englishPart", ENGLISH_PART),
        Map.entry("inFiscalYear", IN_FISCAL_YEAR));
  }
}
