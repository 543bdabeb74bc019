package org.jirei.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The fields of a case file with their places, for code that edits the file. */
public final class CaseOutline {

  /**
   * A stretch of one line.
   *
   * @param line 1-based
   * @param column 1-based, in code points
   * @param length in code points, quotation marks included
   */
  public record Place(int line, int column, int length) {}

  /**
   * A text in the fields.
   *
   * @param path {@code parties[0].code}
   * @param text as YAML reads it
   * @param place null if it runs over several lines
   */
  public record Value(String path, String text, @Nullable Place place) {}

  /**
   * The name of a field.
   *
   * @param owner path of the mapping that contains it, empty for the whole file
   */
  public record Key(String owner, String name, Place place) {}

  /**
   * A top-level field.
   *
   * @param place of its name
   * @param lastLine of its value; a closing bracket may follow further down
   */
  public record TopField(String name, Place place, int lastLine) {}

  private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

  private final List<Value> values = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private final List<TopField> topFields = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Value>> byPattern = new HashMap<>();
  private final String body;
  private final int firstLine;
  private final int lastLine;
  private final int brokenLine;

  private CaseOutline(@Nullable Document document, boolean yaml, FileProblems findings) {
    List<Problem> problems = findings.problems();
    this.brokenLine = problems.isEmpty() ? 0 : problems.getFirst().at().line();
    Node root = document == null || brokenLine > 0 ? null : document.fields();
    this.body = document == null || yaml ? "" : document.body();
    this.firstLine = yaml ? 1 : 2;
    this.lastLine =
        yaml || document == null ? findings.file().lines().size() : fence(findings.file()) - 1;
    if (root != null) {
      add(root, "");
    }
    if (root instanceof Mapping mapping) {
      for (Entry entry : mapping.entries().values()) {
        topFields.add(new TopField(entry.key(), place(entry.keySpan()), lastLine(entry.value())));
      }
    }
  }

  /**
   * @param text of the file, without byte order mark
   * @param yaml whether the whole file is YAML, rather than front matter and Markdown
   */
  public static CaseOutline of(String text, boolean yaml) {
    FileProblems findings = new FileProblems(SourceFile.of("", text));
    Document document = yaml ? Document.yaml(findings) : Document.markdown(findings);
    return new CaseOutline(document, yaml, findings);
  }

  /** All texts in the fields; none if the fields cannot be read reliably. */
  public List<Value> values() {
    return Collections.unmodifiableList(values);
  }

  /**
   * The texts of one field, wherever it occurs.
   *
   * @param pattern its path without indices: {@code parties[].code}
   */
  public List<Value> values(String pattern) {
    return Collections.unmodifiableList(byPattern.getOrDefault(pattern, List.of()));
  }

  /** Removes the indices from a path: {@code roles[].tasks[]} for {@code roles[1].tasks[0]}. */
  public static String pattern(String path) {
    return NUMBER.matcher(path).replaceAll("[]");
  }

  public List<Key> keys() {
    return Collections.unmodifiableList(keys);
  }

  /** The top-level fields, in the order of the file. */
  public List<TopField> topFields() {
    return Collections.unmodifiableList(topFields);
  }

  /** The text at a path, null if there is none. */
  public @Nullable String text(String path) {
    return texts.get(path);
  }

  /** All texts by path. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The Markdown below the fields; empty if the whole file is YAML. */
  public String body() {
    return body;
  }

  /** The first line of the fields. */
  public int firstLine() {
    return firstLine;
  }

  /** The last line of the fields. */
  public int lastLine() {
    return lastLine;
  }

  /** The line at which the fields can no longer be read reliably, 0 if all can be read. */
  public int brokenLine() {
    return brokenLine;
  }

  private static int fence(SourceFile file) {
    int line = 2;
    while (!String.valueOf(file.line(line)).stripTrailing().equals("---")) {
      line++;
    }
    return line;
  }

  private void add(Node node, String path) {
    switch (node) {
      case Scalar scalar -> {
        boolean oneLine = scalar.lastLine() == scalar.span().line() && scalar.span().length() > 0;
        Value value = new Value(path, scalar.text(), oneLine ? place(scalar.span()) : null);
        values.add(value);
        byPattern.computeIfAbsent(pattern(path), field -> new ArrayList<>()).add(value);
        texts.put(path, scalar.text());
      }
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          add(sequence.items().get(i), path + "[" + i + "]");
        }
      }
      case Mapping mapping -> {
        for (Entry entry : mapping.entries().values()) {
          keys.add(new Key(path, entry.key(), place(entry.keySpan())));
          add(entry.value(), path.isEmpty() ? entry.key() : path + "." + entry.key());
        }
      }
    }
  }

  private static int lastLine(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.lastLine();
      case Sequence sequence ->
          sequence.items().stream()
              .mapToInt(CaseOutline::lastLine)
              .max()
              .orElse(sequence.span().line());
      case Mapping mapping ->
          mapping.entries().values().stream()
              .mapToInt(entry -> Math.max(entry.keySpan().line(), lastLine(entry.value())))
              .max()
              .orElse(mapping.span().line());
    };
  }

  private static Place place(Span span) {
    return new Place(span.line(), span.column(), span.length());
  }
}
