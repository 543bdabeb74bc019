package org.jirei.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a line that may be a heading, whatever its words say: 第１　背景, (2) 講座, ■ 工夫した点, 〔経過〕.
 *
 * @param style the same for all headings of one level in a document
 * @param words without the mark, number or brackets
 * @param rest what follows the words on the line
 */
record HeadingForm(String style, String words, String rest) {

  /** Longer words are an item of a list or a sentence. */
  private static final int LONGEST = 28;

  private static final int LONGEST_QUESTION = 45;

  private static final List<Style> STYLES =
      List.of(
          style("第1条", "第[0-9０-９一二三四五六七八九十]{1,3}[条章節]"),
          style("第1", "第[\\s　]?[0-9０-９一二三四五六七八九十]{1,2}(?![回期次部章条節0-9０-９])"),
          style("(1)", "[（(][\\s　]?[0-9０-９一二三四五六七八九十]{1,2}[\\s　]?[）)]"),
          style("1", "[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|[\\s　]+)"),
          style("一", "[一二三四五六七八九十]{1,2}(?:[.．、]|[\\s　]+)"),
          style("①", "[①-⑳❶-❿]"),
          style("I", "(?:[Ⅰ-Ⅻ]|[IVXＩＶＸ]{1,4}(?=[.．\\s　]))[.．]?"),
          style("A", "[A-HＡ-Ｈア-コ][.．)）](?![A-Za-z])"),
          style("", "[■◆▼▶►★☆◎●]"),
          style("", "[□◇▽○〇]"),
          style("#", "#{1,6}(?=\\s)"));

  private static final Pattern BRACKETS =
      Pattern.compile(
          "^(?<open>[【＜〈《≪［\\[<〔（(])(?<words>[^】＞〉》≫］\\]>〕）)]{1,30})[】＞〉》≫］\\]>〕）)][\\s　：:]*(?<rest>.*)$");

  private static final Pattern QUESTION =
      Pattern.compile("^[QＱ問][0-9０-９]{0,2}[\\s　.．：:、]+(?<words>.{2,60}?)[。？?]?$");

  private static final Pattern APART =
      Pattern.compile("^(?<words>[^\\s　]{2,14})[\\s　]{1,}(?<rest>\\S.*)$");

  /** A figure belongs to an item: 利用者数　９６人. A heading names what is counted. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][名人件社％%円回組台割]");

  private static final Pattern SENTENCE =
      Pattern.compile("[。、，！]|[」』]$|(?:する|した|ます|です|れる|られた|できる|など|[なをにがのやと])$");

  /**
   * A kind of beginning.
   *
   * @param name empty if each mark is a style of its own
   */
  private record Style(String name, Pattern begin) {

    HeadingForm form(String line, int end) {
      String style = name.isEmpty() ? line.substring(0, 1) : name;
      return new HeadingForm(style, line.substring(end).strip(), "");
    }
  }

  private static Style style(String name, String begin) {
    return new Style(name, Pattern.compile("^(?:" + begin + ")[\\s　]*"));
  }

  /** The form of a line, null if nothing marks it. */
  static @Nullable HeadingForm of(String line) {
    Matcher question = QUESTION.matcher(line);
    if (question.matches() && question.group("words").length() <= LONGEST_QUESTION) {
      return new HeadingForm("Q", question.group("words").strip(), "");
    }
    Matcher brackets = BRACKETS.matcher(line);
    if (brackets.matches()) {
      String words = brackets.group("words").strip();
      return new HeadingForm(brackets.group("open"), words, brackets.group("rest").strip());
    }
    return STYLES.stream()
        .flatMap(
            style -> {
              Matcher begin = style.begin.matcher(line);
              return begin.find() && begin.end() < line.length()
                  ? Stream.of(style.form(line, begin.end()))
                  : Stream.<HeadingForm>of();
            })
        .findFirst()
        .orElse(null);
  }

  /** Whether a mark of lists as well, which makes a heading only of words that are one. */
  boolean isBullet() {
    return "□◇▽○〇".contains(style);
  }

  /** Whether the words can be a heading: few, no sentence, no figure. */
  boolean isShort() {
    return style.equals("Q") || isShort(words);
  }

  static boolean isShort(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && !SENTENCE.matcher(words).find()
        && !FIGURE.matcher(words).find();
  }

  /** The heading and the value beside it, as in 開催日　１１月１０日; this if the words are one. */
  HeadingForm parted() {
    Matcher apart = APART.matcher(words);
    return rest.isEmpty() && apart.matches()
        ? new HeadingForm(style, apart.group("words"), apart.group("rest"))
        : this;
  }
}
