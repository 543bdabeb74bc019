package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a number format of Excel (ECMA-376 part 1, 18.8.31).
 *
 * @param text what it shows if it is a literal; else as in the format, in lower case
 */
record ExcelToken(Kind kind, String text) {

  /** What a piece stands for. */
  enum Kind {
    LITERAL,
    /** A place for a digit: 0, # or ?. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** E+ or E-. */
    EXPONENT,
    /** A division sign, or a literal in a date. */
    SLASH,
    /** A figure from 1 to 9, which only a fixed denominator may have. */
    FIGURE,
    /** Any number as it is. */
    GENERAL,
    /** The place of text. */
    TEXT,
    /** A part of a date or time, such as yyyy, or am/pm. */
    DATE,
    /** Hours, minutes or seconds without an upper end: [h]. */
    ELAPSED,
    /** [DBNum1], [DBNum2] or [DBNum3]. */
    NUMERALS,
    /** The language in [$¥-411], without the sign of the currency. */
    LANGUAGE,
    /** [<=999]. */
    CONDITION
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"|[\\\\!](?<escaped>.)|_(?<space>.)|\\*(?<fill>.)"
              + "|\\[\\$(?<currency>[^\\-\\]]*)(?:-(?<language>[^\\]]*))?]"
              + "|\\[(?<condition>(?:<=|>=|<>|<|>|=)-?[0-9.]+)]"
              + "|\\[(?<numerals>(?i:DBNum[123]))]"
              + "|\\[(?<elapsed>(?i:h+|m+|s+))]"
              + "|\\[(?i:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]+"
              + "|[黒青水緑紫赤白黄]|色[0-9]+)]"
              + "|(?<general>(?i:General)|G/標準)"
              + "|(?<clock>(?i:am/pm|a/p))"
              + "|(?<exponent>[eE][+-](?=[0#?]))"
              + "|(?<date>(?<letter>[yYmMdDhHsSeEgG])\\k<letter>*|[aA]{3,4})"
              + "|(?<digit>[0#?])|(?<figure>[1-9])|(?<point>\\.)|(?<comma>,)|(?<percent>[%％])"
              + "|(?<slash>/)|(?<text>@)"
              + "|(?<plain>[-$+():^&'~{}<>= \\u00a0]|[^\\x00-\\x7f])",
          Pattern.DOTALL);

  /** The pieces of one section; null if it contains anything that is not known here. */
  static @Nullable List<ExcelToken> of(String section) {
    List<ExcelToken> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(section);
    int from = 0;
    while (from < section.length()) {
      if (!piece.find(from) || piece.start() != from) {
        return null;
      }
      add(piece, tokens);
      from = piece.end();
    }
    return tokens;
  }

  private static void add(Matcher piece, List<ExcelToken> tokens) {
    if (piece.group("quoted") != null) {
      tokens.add(new ExcelToken(Kind.LITERAL, piece.group("quoted")));
    } else if (piece.group("escaped") != null) {
      tokens.add(new ExcelToken(Kind.LITERAL, piece.group("escaped")));
    } else if (piece.group("space") != null) {
      tokens.add(new ExcelToken(Kind.LITERAL, " "));
    } else if (piece.group("currency") != null) {
      tokens.add(new ExcelToken(Kind.LITERAL, piece.group("currency")));
      String language = piece.group("language");
      if (language != null) {
        tokens.add(new ExcelToken(Kind.LANGUAGE, language.toLowerCase(Locale.ROOT)));
      }
    } else if (piece.group("plain") != null) {
      tokens.add(new ExcelToken(Kind.LITERAL, piece.group("plain")));
    } else {
      for (Named named : NAMED) {
        if (piece.group(named.group) != null) {
          tokens.add(new ExcelToken(named.kind, piece.group(named.group).toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  /** A group of the pattern. A colour and a fill character have none, since they are no text. */
  private record Named(String group, Kind kind) {}

  private static final List<Named> NAMED =
      List.of(
          new Named("condition", Kind.CONDITION),
          new Named("numerals", Kind.NUMERALS),
          new Named("elapsed", Kind.ELAPSED),
          new Named("general", Kind.GENERAL),
          new Named("clock", Kind.DATE),
          new Named("exponent", Kind.EXPONENT),
          new Named("date", Kind.DATE),
          new Named("digit", Kind.DIGIT),
          new Named("figure", Kind.FIGURE),
          new Named("point", Kind.POINT),
          new Named("comma", Kind.COMMA),
          new Named("percent", Kind.PERCENT),
          new Named("slash", Kind.SLASH),
          new Named("text", Kind.TEXT));

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
