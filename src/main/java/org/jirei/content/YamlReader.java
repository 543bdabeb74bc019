package org.jirei.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads YAML into a tree in which every node has its line and column.
 *
 * <p>Scalars are not interpreted, so a code stays text. A key may occur only once. Aliases, tags
 * and deep nesting are refused: case files do not need them, but attacks do.
 */
final class YamlReader {

  static final int MAX_DEPTH = 24;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

  private final JsonParser parser;
  private final int lineOffset;
  private final FileProblems findings;
  private final Columns columns = new Columns();

  /**
   * The last quoted text that ran over several lines. If the parser fails after it, the text was
   * probably longer than intended.
   */
  private @Nullable Scalar lastLongQuotation;

  private YamlReader(JsonParser parser, int lineOffset, FileProblems findings) {
    this.parser = parser;
    this.lineOffset = lineOffset;
    this.findings = findings;
  }

  /**
   * The tree of the lines {@code first} to {@code last} of the file.
   *
   * @return null if the lines are empty or cannot be read; the latter is reported
   */
  static @Nullable Node read(int first, int last, FileProblems findings) {
    String yaml = findings.file().text(first, last);
    YamlReader reader = null;
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml))) {
      reader = new YamlReader(parser, first - 1, findings);
      Node root = parser.nextToken() == null ? null : reader.node(0);
      if (root != null && parser.nextToken() != null) {
        findings.add(ProblemKind.YAML_SECOND_DOCUMENT, reader.documentMark());
      }
      return root;
    } catch (TooDeep e) {
      findings.add(ProblemKind.YAML_TOO_DEEP, e.at, String.valueOf(MAX_DEPTH));
      return null;
    } catch (JacksonException | YamlEngineException e) {
      YamlSyntax.report(e, first - 1, reader == null ? null : reader.lastLongQuotation, findings);
      return null;
    }
  }

  private Node node(int depth) {
    Span at = span();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(at);
    }
    if (parser.getTypeId() instanceof String tag) {
      findings.add(ProblemKind.YAML_TAG, at, tag);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth, at);
      case START_ARRAY -> sequence(depth, at);
      default -> scalar(at);
    };
  }

  private Mapping mapping(int depth, Span at) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span keySpan = span();
      findEscapes(keySpan, keySpan.line());
      parser.nextToken();
      Entry entry = new Entry(key, keySpan, node(depth + 1));
      Entry before = entries.putIfAbsent(key, entry);
      if (before != null) {
        String line = String.valueOf(before.keySpan().line());
        findings.add(ProblemKind.DUPLICATE_KEY, keySpan, key, line);
      }
    }
    Span start = entries.isEmpty() ? at : entries.values().iterator().next().keySpan();
    return new Mapping(entries, start);
  }

  private Sequence sequence(int depth, Span at) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Sequence(items, at);
  }

  private Scalar scalar(Span at) {
    if (((YAMLParser) parser).isCurrentAlias()) {
      findings.add(ProblemKind.YAML_ALIAS, at, parser.getString());
    }
    String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    String line = findings.file().line(at.line());
    int index = line == null ? 0 : columns.index(line, at);
    char first = line == null || index >= line.length() ? ' ' : line.charAt(index);
    TokenStreamLocation end = parser.currentLocation();
    int lastLine = lineOffset + end.getLineNr() - (end.getColumnNr() == 1 ? 1 : 0);
    boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
    if (line != null && lastLine > at.line() && first != '|') {
      text = JapaneseLines.unfold(text, rawLines(first, line.substring(index), at, lastLine));
    }
    Scalar scalar = new Scalar(text, plain, at, Math.max(at.line(), lastLine));
    findEscapes(at, scalar.lastLine());
    if (line != null && lastLine == at.line()) {
      findHash(line, new Span(lastLine, end.getColumnNr(), 0));
    }
    if (lastLine > at.line() && (first == '"' || first == '\'')) {
      lastLongQuotation = scalar;
    }
    return scalar;
  }

  /**
   * A comment begins with {@code # }. Without that space, the author probably meant a word, such as
   * {@code #若者}, which YAML would drop.
   */
  private void findHash(String line, Span end) {
    int at = columns.index(line, end);
    int hash = at;
    while (hash < line.length() && (line.charAt(hash) == ' ' || line.charAt(hash) == '\t')) {
      hash++;
    }
    boolean comment = hash > at && hash < line.length() && line.charAt(hash) == '#';
    if (comment && hash + 1 < line.length() && !Character.isWhitespace(line.charAt(hash + 1))) {
      String words = line.substring(hash).strip();
      Span span =
          new Span(end.line(), end.column() + hash - at, words.codePointCount(0, words.length()));
      findings.add(ProblemKind.WORDS_BEHIND_HASH, span, words);
    }
  }

  /** Reports what a text in double quotation marks hides behind escapes. */
  private void findEscapes(Span at, int lastLine) {
    String line = findings.file().line(at.line());
    int start = line == null ? 0 : columns.index(line, at);
    if (line != null && start < line.length() && line.charAt(start) == '"') {
      EscapedCharacters.report(at, lastLine, findings);
    }
  }

  private List<String> rawLines(char first, String head, Span at, int lastLine) {
    List<String> raw = new ArrayList<>();
    if (first != '>') {
      raw.add(first == '"' || first == '\'' ? head.substring(1) : head);
    }
    raw.addAll(findings.file().lines().subList(at.line(), lastLine));
    if (first == '"' || first == '\'') {
      String tail = raw.getLast();
      raw.set(raw.size() - 1, tail.substring(0, Math.max(0, tail.lastIndexOf(first))));
    }
    return raw;
  }

  /** The line {@code ---} before the current token. */
  private Span documentMark() {
    Span at = span();
    for (int line = at.line(); line > 0; line--) {
      String written = findings.file().line(line);
      if (written != null && written.startsWith("---")) {
        return new Span(line, 1, 3);
      }
    }
    return at;
  }

  /** The current token, up to the end of its first line. */
  private Span span() {
    TokenStreamLocation start = parser.currentTokenLocation();
    TokenStreamLocation end = parser.currentLocation();
    int line = lineOffset + start.getLineNr();
    int length;
    if (end.getLineNr() == start.getLineNr()) {
      length = end.getColumnNr() - start.getColumnNr();
    } else {
      String written = findings.file().line(line);
      int width =
          written == null
              ? 0
              : written.stripTrailing().codePointCount(0, written.stripTrailing().length());
      length = width - start.getColumnNr() + 1;
    }
    return new Span(line, start.getColumnNr(), Math.max(0, length));
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Span at;

    TooDeep(Span at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
