package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/**
 * Carries the number of the item that contains it, if counting from the item before would give
 * another. Rendered as an attribute, never as content.
 */
final class ItemNumber extends CustomBlock {

  /** CommonMark allows no more digits. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private final int value;

  private ItemNumber(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  /**
   * Lets items keep the numbers their author wrote, which CommonMark drops. A number that all items
   * of a list share means that they are to be counted.
   */
  static void keep(Node document, WideSigns signs) {
    for (Node node : MarkdownNodes.below(document)) {
      if (node instanceof OrderedList list) {
        keep(list, signs);
      }
    }
  }

  private static void keep(OrderedList list, WideSigns signs) {
    List<ListItem> items = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item && !item.getSourceSpans().isEmpty()) {
        SourceSpan span = item.getSourceSpans().getFirst();
        Matcher digits = DIGITS.matcher(signs.read(span.getLineIndex()));
        if (digits.find(span.getColumnIndex())) {
          items.add(item);
          numbers.add(Integer.valueOf(digits.group()));
        }
      }
    }
    if (numbers.stream().distinct().count() < 2) {
      return;
    }
    for (int i = 1; i < items.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        items.get(i).appendChild(new ItemNumber(numbers.get(i)));
      }
    }
  }
}
