package org.jirei.scaffold;

import java.util.List;
import org.jirei.content.FieldDictionary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Writes an unused field as comments that become valid fields when the comment signs are removed.
 */
final class FieldExample {

  private static final String STEP = "  ";

  private final FieldGuide guide;
  private final StringBuilder out;

  FieldExample(FieldGuide guide, StringBuilder out) {
    this.guide = guide;
    this.out = out;
  }

  void write(Field field) {
    field("", FieldGuide.name(field), field, false);
  }

  /**
   * @param start the text before the name: indentation, with or without a dash
   */
  private void field(String start, String name, Field field, boolean explained) {
    String comment = explained ? " # " + FieldGuide.explanation(field) : "";
    String simple = FieldGuide.simpleExample(field);
    List<Field> inner = guide.below(field);
    if (simple != null) {
      boolean bare = FieldGuide.isOfOtherType(field, simple);
      line(start + name + ": " + (bare ? simple : YamlText.inline(simple)) + comment);
    } else if (inner.isEmpty() || isListOfTexts(field)) {
      line(start + name + ": " + field.example() + comment);
    } else {
      line(start + name + ":" + comment);
      String indent = " ".repeat(start.length()) + STEP;
      String head = FieldGuide.isList(field) ? indent + "- " : indent;
      String further = " ".repeat(head.length());
      for (Field part : inner) {
        field(head, FieldGuide.name(part), part, true);
        head = further;
      }
    }
  }

  /** If the items of a list may be texts, the example shows texts, which is the simpler form. */
  private static boolean isListOfTexts(Field field) {
    @Nullable String example = field.example();
    return example != null && example.startsWith("[") && !example.startsWith("[{");
  }

  private void line(String words) {
    out.append("# ").append(words).append('\n');
  }
}
