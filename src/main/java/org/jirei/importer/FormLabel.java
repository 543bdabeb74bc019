package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** The label of a form, which shows the meaning of the cells beside it. */
final class FormLabel {

  private static final int LONGEST = 30;

  private FormLabel() {}

  /** Whether words are a label: a topic, a comment or a name. */
  static boolean is(String words) {
    return announces(words) || isShort(words) && Organisation.isName(words.strip());
  }

  /** The same without names, which may also be values. */
  static boolean announces(String words) {
    String name = words.strip();
    return isShort(words) && (Topic.of(name) != null || Heading.of("【" + name + "】") != null);
  }

  private static boolean isShort(String words) {
    String name = words.strip();
    return !name.isEmpty() && name.length() <= LONGEST && name.indexOf('\n') < 0;
  }

  /** Makes a block of a label and the lines beside it. */
  static Block block(String label, List<String> lines) {
    List<String> block = new ArrayList<>();
    Topic topic = Topic.of(label);
    String name = label.strip();
    boolean field =
        topic != null && !topic.isSection() && topic != Topic.ROLES && topic != Topic.COMMENTS;
    if (field && topic != Topic.VOICES && topic != Topic.CONTACT && !lines.isEmpty()) {
      block.add(name + "：" + String.join("、", lines));
      return Block.typed(block);
    }
    boolean heading = !name.startsWith("【") && !name.startsWith("＜");
    block.add(heading ? "【" + name + "】" : name);
    block.addAll(lines);
    return Block.typed(block);
  }
}
