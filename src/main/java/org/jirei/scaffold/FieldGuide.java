package org.jirei.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.DraftHints;
import org.jirei.content.FieldDictionary.Field;
import org.jspecify.annotations.Nullable;

/** Which fields contain which, and how to explain each. */
final class FieldGuide {

  private final Map<String, List<Field>> inside = new LinkedHashMap<>();

  FieldGuide(List<Field> dictionary) {
    for (Field field : dictionary) {
      inside.computeIfAbsent(owner(field.path()), owner -> new ArrayList<>()).add(field);
    }
  }

  /**
   * The fields of a mapping in the order of the schema.
   *
   * @param path of the mapping: {@code roles[]}, empty for the whole front matter
   */
  List<Field> of(String path) {
    return inside.getOrDefault(path, List.of());
  }

  /** The fields of a mapping, or of the mappings in a list. */
  List<Field> below(Field field) {
    List<Field> own = of(field.path());
    return own.isEmpty() ? of(field.path() + "[]") : own;
  }

  /** Whether the schema expects a number or truth value, which must not be quoted. */
  boolean isOfOtherType(String path, String value) {
    return of(owner(path)).stream()
        .filter(field -> field.path().equals(path))
        .anyMatch(field -> isOfOtherType(field, value));
  }

  static boolean isOfOtherType(Field field, String value) {
    return field.types().contains("integer") && value.matches("0|[1-9][0-9]*")
        || field.types().contains("boolean") && value.matches("true|false");
  }

  static String name(Field field) {
    return field.path().substring(field.path().lastIndexOf('.') + 1);
  }

  static boolean isList(Field field) {
    return field.types().contains("array");
  }

  /** The explanation of a field: 団体名（必須）: 資料の見出しに書かれている正式な名前です。 */
  static String explanation(Field field) {
    return DraftHints.of(field);
  }

  /** The explanation with an example, for a field whose value does not show its form yet. */
  static String explanationWithExample(Field field) {
    String example = field.example();
    return example == null || example.startsWith("{") || example.startsWith("[{")
        ? explanation(field)
        : explanation(field) + ScaffoldWords.get("example") + firstLine(example);
  }

  /** An example that is a single text, null if the field only holds lists or mappings. */
  static @Nullable String simpleExample(Field field) {
    String example = field.example();
    return example == null || example.startsWith("{") || example.startsWith("[") ? null : example;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String owner(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }
}
