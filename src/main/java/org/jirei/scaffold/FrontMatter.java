package org.jirei.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.OpenMarks;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a new case file as YAML, each with its explanation. */
final class FrontMatter {

  private static final String STEP = "  ";
  private static final int FLOW_WIDTH = 80;

  /** Ids and codes, which are short enough to be readable in brackets. */
  private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9_-]+");

  private final FieldGuide guide;
  private final StringBuilder out = new StringBuilder();

  /**
   * Reasons that have been written. A reason that applies to many parties is written for the first
   * one only.
   */
  private final Set<String> told = new HashSet<>();

  /** Whether nobody has to finish the file, so that no line is left open. */
  private final boolean isComplete;

  private FrontMatter(FieldGuide guide, boolean isComplete) {
    this.guide = guide;
    this.isComplete = isComplete;
  }

  /**
   * The lines of the front matter.
   *
   * @param dictionary all fields that a case may have, in order
   */
  static String of(Map<String, Entry> fields, List<Field> dictionary) {
    FrontMatter writer = new FrontMatter(new FieldGuide(dictionary), false);
    for (Field field : writer.guide.of("")) {
      String name = FieldGuide.name(field);
      if (!name.equals("body")) {
        writer.out.append('\n');
        writer.topField(field, name, fields.get(name));
      }
    }
    fields.forEach(
        (name, entry) -> {
          if (writer.guide.of("").stream().noneMatch(f -> FieldGuide.name(f).equals(name))) {
            writer.out.append('\n');
            writer.given("", name, entry, name, "");
          }
        });
    return writer.out.toString();
  }

  /** The lines of a front matter that nobody has to finish: the values without explanations. */
  static String complete(Map<String, Entry> fields, List<Field> dictionary) {
    FrontMatter writer = new FrontMatter(new FieldGuide(dictionary), true);
    List<String> names =
        new ArrayList<>(writer.guide.of("").stream().map(FieldGuide::name).toList());
    names.retainAll(fields.keySet());
    fields.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    names.forEach(
        name -> writer.given("", name, Objects.requireNonNull(fields.get(name)), name, ""));
    return writer.out.toString();
  }

  private void topField(Field field, String name, @Nullable Entry entry) {
    if (entry != null && !isOpen(entry)) {
      comment("", FieldGuide.explanationWithExample(field));
      if (!(entry instanceof Entry.Text)) {
        explainInner(field);
      }
      given("", name, entry, field.path(), "");
    } else if (field.required()) {
      comment("", FieldGuide.explanationWithExample(field));
      explainInner(field);
      blank("", name, entry);
    } else {
      comment("", FieldGuide.explanation(field));
      if (entry != null) {
        reason("", entry);
        note("", entry.note());
      }
      new FieldExample(guide, out).write(field);
    }
  }

  /** Explains the fields of the mappings below, one line each. */
  private void explainInner(Field field) {
    for (Field inner : guide.below(field)) {
      comment("", STEP + FieldGuide.name(inner) + " … " + FieldGuide.explanationWithExample(inner));
    }
  }

  /**
   * @param head the text before the key if it is not the indentation: {@code -}
   */
  private void given(String indent, String name, Entry entry, String path, String head) {
    String start = head.isEmpty() ? indent + name : head + name;
    reason(head.isEmpty() ? indent : head.substring(0, head.length() - STEP.length()), entry);
    switch (entry) {
      case Entry.Text text when guide.isOfOtherType(path, text.value()) ->
          line(start + ": " + text.value() + beside(text.note()));
      case Entry.Text text -> text(start + ": ", indent, text);
      case Entry.Items items -> {
        String flow = flow(items);
        if (flow != null) {
          line(start + ": " + flow + beside(items.note()));
        } else {
          line(start + ":" + beside(items.note()));
          items.items().forEach(item -> item(indent + STEP, item, path));
        }
      }
      case Entry.Fields fields when fields.fields().isEmpty() ->
          line(start + ": {}" + beside(fields.note()));
      case Entry.Fields fields -> {
        line(start + ":" + beside(fields.note()));
        fields(indent + STEP, fields, path, "");
      }
    }
  }

  private void item(String indent, Entry item, String path) {
    reason(indent, item);
    switch (item) {
      case Entry.Text text -> text(indent + "- ", indent, text);
      case Entry.Items items -> {
        line(indent + "-" + beside(items.note()));
        items.items().forEach(inner -> item(indent + STEP, inner, path + "[]"));
      }
      case Entry.Fields fields -> {
        note(indent, fields.note());
        if (fields.fields().isEmpty()) {
          line(indent + "- {}");
        } else {
          fields(indent + STEP, fields, path + "[]", indent + "- ");
        }
      }
    }
  }

  /** Writes the fields of a mapping, and its missing required fields as open lines. */
  private void fields(String indent, Entry.Fields fields, String path, String firstHead) {
    List<String> names = new ArrayList<>();
    for (Field field : guide.of(path)) {
      String name = FieldGuide.name(field);
      if (fields.fields().containsKey(name) || field.required() && !isComplete) {
        names.add(name);
      }
    }
    fields.fields().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    String head = firstHead;
    for (String name : names) {
      Entry entry = fields.fields().get(name);
      if (entry == null || !isComplete && isOpen(entry)) {
        blank(head.isEmpty() ? indent : head, name, entry);
      } else {
        given(indent, name, entry, path + "." + name, head);
      }
      head = "";
    }
  }

  private void text(String start, String indent, Entry.Text text) {
    String value = YamlText.normalise(text.value());
    if (!YamlText.isBlock(value)) {
      line(start + YamlText.inline(value) + beside(text.note()));
      return;
    }
    line(start + YamlText.blockMark(value) + beside(text.note()));
    value.lines().forEach(words -> line(words.isEmpty() ? "" : indent + STEP + words));
  }

  /** Writes an open field. A note of several lines, such as choices, comes above it. */
  private void blank(String start, String name, @Nullable Entry entry) {
    String note = entry == null ? null : entry.note();
    if (note != null && note.contains("\n")) {
      note.lines().forEach(words -> comment("", oneLine(words)));
      note = null;
    }
    line(start + name + ":" + beside(note == null ? OpenMarks.OPEN : note));
  }

  private @Nullable String flow(Entry.Items items) {
    List<String> words = new ArrayList<>();
    for (Entry item : items.items()) {
      if (!(item instanceof Entry.Text text)
          || text.note() != null
          || !SHORT.matcher(text.value()).matches()) {
        return null;
      }
      words.add(YamlText.inline(text.value()));
    }
    String flow = "[" + String.join(", ", words) + "]";
    return flow.length() > FLOW_WIDTH ? null : flow;
  }

  /** Whether nothing is known: an empty text or an empty list. */
  private static boolean isOpen(Entry entry) {
    return switch (entry) {
      case Entry.Text text -> text.value().isBlank();
      case Entry.Items items -> items.items().isEmpty();
      case Entry.Fields fields -> fields.fields().isEmpty();
    };
  }

  private static String beside(@Nullable String note) {
    return note == null ? "" : " # " + FieldComment.of(oneLine(note).strip()).beside();
  }

  /** Writes the reason to check an entry, on a line of its own. */
  private void reason(String indent, Entry entry) {
    String note = entry.note();
    String reason = note == null ? "" : FieldComment.of(oneLine(note).strip()).reason();
    if (!reason.isEmpty() && told.add(reason)) {
      comment(indent, reason);
    }
  }

  private void note(String indent, @Nullable String note) {
    if (note != null) {
      comment(indent, FieldComment.of(oneLine(note).strip()).beside());
    }
  }

  private void comment(String indent, String words) {
    line(indent + "# " + words);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  /** Removes what would end the comment or is not allowed in a file. */
  static String oneLine(String note) {
    return YamlText.normalise(note)
        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\ufeff\\ufffe\\uffff]+", " ")
        .stripTrailing();
  }
}
