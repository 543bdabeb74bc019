package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.ListSigns;

/**
 * One line of Markdown whose signs may be full-width, or lack their space: {@code ＃＃　効果}, {@code
 * ##効果}, {@code １．受付}. It is rewritten with the signs that CommonMark knows, from left to right: a
 * quotation may contain an item, and an item a heading.
 */
final class WideLine {

  private static final Pattern QUOTE = Pattern.compile("[>＞](?![0-9０-９>＞])");

  /** One number sign without a space may begin a hashtag: that is left to its author. */
  private static final Pattern HEADING =
      Pattern.compile("[#＃]{1,6}(?=[ \\t\\u3000]|$)|[#＃]{2,6}(?![#＃])");

  private static final Pattern HEADING_END = Pattern.compile("[ \\t\\u3000]([#＃]+)[ \\t\\u3000]*$");

  /** A line that also ends in a dash is a subtitle between dashes. */
  private static final Pattern BULLET =
      Pattern.compile("[-*+－＊＋−](?=[ \\t\\u3000]+[^ \\t\\u3000])(?!.*[－−—―][ \\t\\u3000]*$)");

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}[.)．）]");

  private static final String WIDE_SIGNS = "＃＞－−＊＋．）";
  private static final String PLAIN_SIGNS = "#>--*+.)";

  private final StringBuilder line;

  /** The columns, counted in the line as written, before which a space was put. */
  private final List<Integer> added = new ArrayList<>();

  private int at;

  WideLine(String written) {
    this.line = new StringBuilder(written);
    rewrite();
  }

  /** The line as CommonMark reads it. */
  @Override
  public String toString() {
    return line.toString();
  }

  /** The index in the line as written of an index in the new line. */
  int written(int index) {
    int before = 0;
    while (before < added.size() && added.get(before) + before < index) {
      before++;
    }
    return index - before;
  }

  private void rewrite() {
    boolean more = true;
    while (more) {
      int end = skipBlanks(at);
      more = quote(end) || heading(end) || bullet(end) || number(end);
    }
  }

  private boolean quote(int start) {
    return isAt(QUOTE, start) && take(start, start + 1, false);
  }

  /** Nothing follows the marker of a heading but its words. */
  private boolean heading(int start) {
    int end = endOf(HEADING, start);
    if (end < 0) {
      return false;
    }
    take(start, end, true);
    Matcher closing = HEADING_END.matcher(line);
    if (closing.find(at)) {
      plain(closing.start(), closing.end());
    }
    return false;
  }

  private boolean bullet(int start) {
    return isAt(BULLET, start) && take(start, start + 1, true);
  }

  /** Not 2.5 or 1．の: there the sentence goes on. */
  private boolean number(int start) {
    int end = endOf(NUMBER, start);
    if (end < 0 || end == line.length()) {
      return false;
    }
    char next = line.charAt(end);
    boolean spaced = isBlank(next);
    boolean wide = "．）".indexOf(line.charAt(end - 1)) >= 0;
    boolean begins = wide ? ListSigns.beginsAfterNumber(line.substring(end)) : next >= 0x80;
    return (spaced || begins) && take(start, end, true);
  }

  /**
   * Makes signs plain.
   *
   * @param spaced whether a space must follow
   * @return true, since more signs may follow
   */
  private boolean take(int start, int end, boolean spaced) {
    int shift = indent(start);
    plain(start + shift, end + shift);
    at = end + shift;
    if (at < line.length() && isBlank(line.charAt(at))) {
      if (line.charAt(at) == '\u3000') {
        line.setCharAt(at, ' ');
      }
      at++;
    } else if (spaced && at < line.length()) {
      insertSpace(at++);
    }
    return true;
  }

  /** A full-width space before a sign indents it like two plain ones. */
  private int indent(int start) {
    int shift = 0;
    for (int i = at; i < start + shift; i++) {
      if (line.charAt(i) == '\u3000') {
        line.setCharAt(i, ' ');
        insertSpace(i++);
        shift++;
      }
    }
    return shift;
  }

  private void insertSpace(int index) {
    added.add(index - added.size());
    line.insert(index, ' ');
  }

  private void plain(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      int sign = WIDE_SIGNS.indexOf(c);
      if (sign >= 0) {
        line.setCharAt(i, PLAIN_SIGNS.charAt(sign));
      } else if (c >= '０' && c <= '９') {
        line.setCharAt(i, (char) (c - '０' + '0'));
      } else if (c == '\u3000') {
        line.setCharAt(i, ' ');
      }
    }
  }

  private int skipBlanks(int from) {
    int index = from;
    while (index < line.length() && isBlank(line.charAt(index))) {
      index++;
    }
    return index;
  }

  private boolean isAt(Pattern pattern, int start) {
    return endOf(pattern, start) >= 0;
  }

  private int endOf(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(line).region(start, line.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }
}
