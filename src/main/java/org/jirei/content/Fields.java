package org.jirei.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, by name.
 *
 * <p>A value that is missing or has another shape than requested is null or left out. The schema
 * check has already reported it.
 *
 * @param path of the mapping: {@code roles[1]}, empty for the whole document
 */
record Fields(String path, Mapping mapping) {

  static final Fields NONE = new Fields("", new Mapping(new HashMap<>(), Span.FILE));

  static Fields of(@Nullable Node root) {
    return root instanceof Mapping mapping ? new Fields("", mapping) : NONE;
  }

  Span span() {
    return mapping.span();
  }

  /** The path of a field: {@code roles[1].parties}. */
  String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  @Nullable Node node(String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null || entry.value() instanceof Scalar scalar && scalar.isBlank()
        ? null
        : entry.value();
  }

  /**
   * The place of the value, or of the key if there is no value, or of the mapping if there is
   * neither.
   */
  Span span(String key) {
    Entry entry = mapping.entries().get(key);
    if (entry == null) {
      return span();
    }
    return entry.value().span().length() > 0 ? entry.value().span() : entry.keySpan();
  }

  @Nullable Scalar scalar(String key) {
    return node(key) instanceof Scalar scalar ? scalar : null;
  }

  /** A text without lines: its line breaks are joined. */
  @Nullable String text(String key) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : JapaneseLines.join(scalar.text());
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  boolean flag(String key) {
    return "true".equals(text(key));
  }

  @Nullable Fields fields(String key) {
    return node(key) instanceof Mapping inner ? new Fields(path(key), inner) : null;
  }

  /** The mappings of a list. */
  List<Fields> list(String key) {
    List<Fields> fields = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Mapping inner) {
        fields.add(new Fields(path(key) + "[" + i + "]", inner));
      }
    }
    return fields;
  }

  /**
   * The mappings of a list in which a text stands for a mapping that has nothing but one field.
   *
   * @param main the name of that field
   */
  List<Fields> list(String key, String main) {
    List<Fields> fields = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      String at = path(key) + "[" + i + "]";
      switch (items.get(i)) {
        case Mapping inner -> fields.add(new Fields(at, inner));
        case Scalar text -> {
          Entry entry = new Entry(main, text.span(), text);
          fields.add(new Fields(at, new Mapping(Map.of(main, entry), text.span())));
        }
        case Sequence list -> {} // the schema reports it
      }
    }
    return fields;
  }

  /** The scalars of a list. */
  List<Scalar> scalars(String key) {
    return items(key).stream()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isBlank())
        .toList();
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> JapaneseLines.join(scalar.text())).toList();
  }

  /** The items of a list, whatever their shape. */
  List<Node> items(String key) {
    return node(key) instanceof Sequence sequence ? sequence.items() : List.of();
  }

  Map<String, Entry> entries() {
    return mapping.entries();
  }
}
