package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** The label of a form, which says what the cells beside it are. */
final class FormLabel {

  private static final int LONGEST = 30;

  private FormLabel() {}

  /** Whether words announce something: a topic, a comment, somebody's name. */
  static boolean is(String words) {
    return announces(words) || isShort(words) && Organisation.isName(words.strip());
  }

  /** The same without names, which may be values as well. */
  static boolean announces(String words) {
    String name = words.strip();
    return isShort(words) && (Topic.of(name) != null || Heading.of("【" + name + "】") != null);
  }

  private static boolean isShort(String words) {
    String name = words.strip();
    return !name.isEmpty() && name.length() <= LONGEST && name.indexOf('\n') < 0;
  }

  /** The block of a label and what stands beside it. */
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
