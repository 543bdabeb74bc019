package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jirei.content.OpenMarks;
import org.jirei.importer.Item.Level;

/**
 * The narrative as Markdown, with special characters escaped so that it reads the same as the
 * document.
 */
final class BodyText {

  /** Characters with a meaning in Markdown or HTML. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#~|]");

  private static final Pattern START =
      Pattern.compile("^(?:[-+](?=\\s)|\\d{1,9}[.)](?=\\s)|=+$|-+$)");

  private BodyText() {}

  /**
   * @param unknown text that fits nowhere
   * @param more lines that no field could take
   * @param labels words of the document that fields and headings of the new file express in another
   *     way
   */
  static String of(
      List<ExtractedCase.Section> sections,
      List<List<String>> unknown,
      List<String> more,
      List<String> labels) {
    StringBuilder body = new StringBuilder();
    for (ExtractedCase.Section section : sections) {
      String why =
          section.topic() == null
              ? ImportWords.get("own-heading")
              : ImportWords.get("told-by-words");
      section(body, section.heading(), section.guessed() ? why : "", section.parts());
    }
    List<List<String>> unplaced = new ArrayList<>(unknown);
    more.forEach(line -> unplaced.add(List.of(line)));
    if (!unplaced.isEmpty()) {
      section(body, OpenMarks.UNPLACED, ImportWords.get("unplaced.why"), unplaced);
    }
    if (!labels.isEmpty()) {
      String words = String.join(" ／ ", labels).replace("--", "- -").replace(">", "＞");
      body.append(body.isEmpty() ? "" : "\n").append("<!-- ").append(ImportWords.get("labels"));
      body.append(' ').append(words).append(" -->\n");
    }
    return body.toString();
  }

  private static void section(
      StringBuilder body, String heading, String mark, List<List<String>> parts) {
    body.append(body.isEmpty() ? "" : "\n").append("## ").append(escape(heading)).append('\n');
    if (!mark.isEmpty()) {
      body.append("\n<!-- ").append(mark).append(" -->\n");
    }
    Level before = Level.SUBHEADING;
    for (List<String> part : parts) {
      for (Item item : Item.of(part)) {
        append(body, item, before);
        before = item.level();
      }
    }
  }

  private static void append(StringBuilder body, Item item, Level before) {
    boolean list = item.level() == Level.BULLET || item.level() == Level.SUB_BULLET;
    boolean listBefore = before == Level.BULLET || before == Level.SUB_BULLET;
    boolean below = item.level() == Level.SUB_BULLET && listBefore;
    body.append(list && listBefore ? "" : "\n");
    body.append(
        switch (item.level()) {
          case SUBHEADING -> "### ";
          case BULLET -> "- ";
          case SUB_BULLET -> below ? "  - " : "- ";
          case PARAGRAPH -> "";
        });
    body.append(escape(item.text())).append('\n');
  }

  private static String escape(String text) {
    String escaped = SIGNS.matcher(text.replaceAll("\\t\u2003?", "　")).replaceAll("\\\\$0");
    return START.matcher(escaped).find() ? "\\" + escaped : escaped;
  }
}
