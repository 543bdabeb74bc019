package org.jirei.scaffold;

import java.util.List;
import org.jirei.content.FieldDictionary.Field;
import org.jspecify.annotations.Nullable;

/** Writes a field that is not used yet: in comments, such that taking them away makes it valid. */
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
   * @param start what stands before the name: indentation, or that and a dash
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

  /** A list whose items may be texts shows texts, the simpler of the two forms. */
  private static boolean isListOfTexts(Field field) {
    @Nullable String example = field.example();
    return example != null && example.startsWith("[") && !example.startsWith("[{");
  }

  private void line(String words) {
    out.append("# ").append(words).append('\n');
  }
}
