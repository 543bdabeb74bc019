package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.SplitNumbers.Piece;
import org.jirei.content.SplitNumbers.Split;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose comma divides fields in braces: YAML reads {@code {amount: 5,373千円}} as the amount
 * 5 and a field 373千円 without value.
 */
final class BraceCommas {

  private BraceCommas() {}

  /**
   * A number that was divided.
   *
   * @param at the whole of it
   * @param rest the keys that are its parts behind the first comma, in order
   */
  record Divided(String words, Span at, List<String> rest) {}

  /** The divided number that a key is a part of; null if it is none. */
  static @Nullable Divided around(Mapping mapping, String key) {
    List<Entry> entries = List.copyOf(mapping.entries().values());
    int at = entries.indexOf(mapping.entries().get(key));
    int first = at;
    while (first > 0 && isBlank(entries.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < entries.size() && isBlank(entries.get(last + 1))) {
      last++;
    }
    return at > first && entries.get(first).value() instanceof Scalar beginning
        ? divided(beginning, entries.subList(first + 1, last + 1), key)
        : null;
  }

  private static @Nullable Divided divided(Scalar beginning, List<Entry> behind, String key) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece(beginning.text(), beginning.span()));
    behind.forEach(entry -> pieces.add(piece(entry.key(), entry.keySpan())));
    for (int count = pieces.size(); count > 1; count--) {
      List<Split> splits = SplitNumbers.in(pieces.subList(0, count), 1);
      List<String> rest = behind.subList(0, count - 1).stream().map(Entry::key).toList();
      if (!splits.isEmpty() && rest.contains(key)) {
        String words = splits.getFirst().words();
        Span start = beginning.span();
        int length = words.codePointCount(0, words.length());
        return new Divided(words, new Span(start.line(), start.column(), length), rest);
      }
    }
    return null;
  }

  private static boolean isBlank(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.isBlank();
  }

  private static Piece piece(String text, Span span) {
    return new Piece(text, span.line(), span.column(), span.length());
  }
}
