package org.jirei.content;

import java.util.List;
import java.util.Map;

/** A part of a YAML document with its place. */
sealed interface Node {

  Span span();

  /**
   * @param text as written; a code keeps its leading zeros, folded lines are joined the Japanese
   *     way
   * @param plain whether it is a single line without quotes
   * @param lastLine where it ends
   */
  record Scalar(String text, boolean plain, Span span, int lastLine) implements Node {

    /** The place of the last words of the value; of the whole value if it cannot be told. */
    Span end(String words) {
      int length = words.codePointCount(0, words.length());
      int quote = plain ? 0 : 1;
      boolean isAsWritten = span.length() == text.codePointCount(0, text.length()) + 2 * quote;
      return isAsWritten && text.endsWith(words)
          ? span.part(span.length() - quote - length, length)
          : span;
    }

    /** Whether the author left the value empty. */
    boolean isBlank() {
      return text.isBlank() || plain && (text.equals("~") || text.equals("null"));
    }
  }

  /**
   * @param span of its first item, or of its bracket
   */
  record Sequence(List<Node> items, Span span) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * @param entries by key, in the order of the file
   * @param span of its first key, or of its bracket
   */
  record Mapping(Map<String, Entry> entries, Span span) implements Node {}

  /** A key and its value. */
  record Entry(String key, Span keySpan, Node value) {}
}
