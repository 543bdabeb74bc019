package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a document.
 *
 * @param apart whether it begins a block
 * @param whole whether it is a complete paragraph, which no other line continues
 */
record Line(String text, boolean apart, boolean whole) {

  /** A heading of the next box at the end of a line: ぐんまちゃんの提供 など 【共通】. */
  private static final Pattern HEADING_AT_END =
      Pattern.compile("^(.*[^】\\s　])[\\s　]+(【[^】]{1,20}】)$");

  /** 【国】◆講師派遣, 【参加者の声】 トータルな内容で. */
  private static final Pattern HEADING_AT_START =
      Pattern.compile("^([【＜〈《≪][^】＞〉》≫]{1,30}[】＞〉》≫])[\\s　]*([^【\\s　].*)$");

  /** 開催。 就職支援セミナー実施風景: text after a sentence and a gap is something else. */
  private static final Pattern TAIL = Pattern.compile("^(.*。)[\\s　]+(※.*|[^。]{2,20}[^。、])$");

  static List<Line> of(ImportedDocument document) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      boolean titled = lines.isEmpty() && isTitled(block.lines());
      boolean apart = true;
      for (int i = 0; i < block.lines().size(); i++) {
        Line line = new Line(block.lines().get(i), apart, block.whole());
        split(line, i == block.lines().size() - 1, lines);
        apart = titled && i == 0;
      }
    }
    return lines;
  }

  /**
   * Whether short words on the first line of a document, directly above sentences, are the title.
   */
  private static boolean isTitled(List<String> lines) {
    if (lines.size() < 2 || lines.getFirst().matches(".*[。：:].*")) {
      return false;
    }
    HeadingForm next = HeadingForm.of(lines.get(1));
    boolean headed = next != null && next.isShort() && Topic.of(next.parted().words()) != null;
    return headed
        || !lines.getFirst().contains("、")
            && lines.getFirst().length() * 2 < lines.get(1).length()
            && lines.stream().anyMatch(line -> line.contains("。"));
  }

  private static void split(Line line, boolean last, List<Line> lines) {
    String text = line.text;
    boolean apart = line.apart;
    Matcher end = HEADING_AT_END.matcher(text);
    if (end.matches() && !end.group(1).startsWith("【")) {
      split(new Line(end.group(1), apart, line.whole), false, lines);
      lines.add(new Line(end.group(2), true, line.whole));
      return;
    }
    Matcher start = HEADING_AT_START.matcher(text);
    if (start.matches() && isHeading(start.group(1))) {
      lines.add(new Line(start.group(1), apart, line.whole));
      lines.add(new Line(start.group(2), false, line.whole));
      return;
    }
    Matcher tail = TAIL.matcher(text);
    if (last && tail.matches()) {
      lines.add(new Line(tail.group(1), apart, line.whole));
      lines.add(new Line(tail.group(2), true, line.whole));
      return;
    }
    lines.add(line);
  }

  /** The words, followed by the paragraph sign if they are a complete paragraph. */
  String marked() {
    return whole ? text + LineHeuristics.WHOLE : text;
  }

  /** Contacts are not split, since the case keeps their line unchanged. */
  private static boolean isHeading(String bracketed) {
    Topic topic = Topic.of(bracketed);
    return topic == null ? bracketed.startsWith("【") : topic != Topic.CONTACT;
  }
}
