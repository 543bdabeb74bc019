package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import org.jirei.importer.DocumentPdf.Box;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A published case as the document it came from: sections down the left, comments down the right,
 * roles beside each other, the contact at the foot.
 */
final class DocumentLayout {

  private static final double SIZE = 8;
  private static final double LINE = SIZE * 1.4;
  private static final double LEFT = 30;
  private static final double RIGHT = 420;
  private static final int WIDE = 46;
  private static final int NARROW = 17;

  private final JsonNode fields;
  private final String body;
  private final List<Box> boxes = new ArrayList<>();
  private double y = 30;

  private DocumentLayout(String file) {
    String[] parts = file.split("(?m)^---$\\n?", 3);
    this.fields = new YAMLMapper().readTree(parts[1]);
    this.body = parts[2];
  }

  static List<Box> of(String file) {
    DocumentLayout layout = new DocumentLayout(file);
    layout.lay();
    return layout.boxes;
  }

  private void lay() {
    wide("国と地方自治体の連携による雇用対策好事例");
    boxes.add(new Box(LEFT, y, 36, 14, text(fields.path("title"))));
    y += 14 * 1.4 * 2 + SIZE;
    StringBuilder parties = new StringBuilder();
    fields
        .path("parties")
        .forEach(p -> parties.append('【').append(text(p.path("name"))).append('】'));
    boxes.add(new Box(LEFT, y, 66, SIZE, parties.toString()));
    y += LINE * 2 + SIZE;
    double top = y;
    String[] sections = body.strip().split("(?m)^## ", -1);
    for (int i = 1; i < sections.length; i++) {
      if (sections[i].startsWith("効果") || sections[i].startsWith("結果") || i == sections.length) {
        roles();
      }
      section(sections[i]);
    }
    voices();
    notes();
    wide(text(fields.path("contact").path("words")));
    double end = y;
    y = top;
    fields
        .path("comments")
        .forEach(c -> narrow("＜" + text(c.path("label")) + "＞\n" + text(c.path("text"))));
    fields.path("images").forEach(image -> narrow(text(image.path("caption"))));
    y = Math.max(y, end);
  }

  private void section(String section) {
    String[] parts = section.split("\n", 2);
    String heading = parts[0].startsWith("（") ? parts[0] : "【" + parts[0] + "】";
    String text =
        parts[1]
            .replaceAll("(?m)^ +- ", "・")
            .replaceAll("(?m)^- ", "◆")
            .replaceAll("(?m)^#+ ", "")
            .replaceAll("\\\\\n", "\n")
            .replaceAll("\n\n+", "\n");
    wide(heading);
    y -= SIZE / 2;
    wide(text.strip());
  }

  private void roles() {
    wide("【役割分担】");
    double top = y;
    double lowest = y;
    int column = 0;
    for (JsonNode role : fields.path("roles")) {
      StringBuilder text = new StringBuilder();
      for (String name : text(role.path("label")).split("・", -1)) {
        text.append('【').append(name).append('】');
      }
      text.append('\n').append(text(role.path("heading"))).append('\n');
      for (JsonNode task : role.path("tasks")) {
        text.append('◆')
            .append(task.isObject() ? text(task.path("task")) : text(task))
            .append('\n');
        task.path("subtasks").forEach(sub -> text.append('・').append(text(sub)).append('\n'));
      }
      Box box =
          new Box(LEFT + column * 190, y, 21, SIZE, text.toString().replaceAll("\n\n+", "\n"));
      boxes.add(box);
      lowest = Math.max(lowest, y + box.lines().size() * LINE + SIZE * 2);
      column++;
      if (column == 2) {
        column = 0;
        y = lowest;
      }
    }
    y = Math.max(lowest, top);
  }

  private void voices() {
    for (JsonNode voice : fields.path("voices")) {
      StringBuilder text = new StringBuilder("＜" + text(voice.path("label")) + "＞");
      voice.path("quotes").forEach(quote -> text.append("\n◆").append(text(quote)));
      wide(text.toString());
    }
  }

  private void notes() {
    for (JsonNode note : fields.path("footnotes")) {
      wide(text(note.path("marker")) + " " + text(note.path("text")));
    }
  }

  private void wide(String text) {
    place(LEFT, WIDE, text);
  }

  private void narrow(String text) {
    place(RIGHT, NARROW, text);
  }

  private void place(double left, int characters, String text) {
    if (!text.isEmpty()) {
      Box box = new Box(left, y, characters, SIZE, text.replaceAll("\n\n+", "\n"));
      boxes.add(box);
      y += box.lines().size() * LINE + SIZE * 1.5;
    }
  }

  private static String text(JsonNode node) {
    return node.asString("");
  }
}
