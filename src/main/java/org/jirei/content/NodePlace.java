package org.jirei.content;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a file.
 *
 * @param node there; null if there is none
 * @param path as a person would write it: {@code roles[1].parties}
 * @param key the last name in it
 * @param span of the value
 * @param keySpan of the key, or of the value if there is no key
 */
record NodePlace(@Nullable Node node, String path, String key, Span span, Span keySpan) {

  /** The place to which the schema points. */
  static NodePlace in(@Nullable Node root, NodePath location) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      steps.add(location.getElement(i));
    }
    return in(root, steps);
  }

  /** The place with a path: {@code roles[1].parties}. */
  static NodePlace in(@Nullable Node root, String path) {
    List<Object> steps = new ArrayList<>();
    for (String part : path.split("[.\\[]")) {
      steps.add(part.endsWith("]") ? Integer.valueOf(part.replace("]", "")) : part);
    }
    return in(root, steps.stream().filter(step -> !step.equals("")).toList());
  }

  private static NodePlace in(@Nullable Node root, List<Object> steps) {
    Node node = root;
    StringBuilder path = new StringBuilder();
    String key = "";
    Span keySpan = root == null ? Span.ofLine(1) : root.span();
    for (Object step : steps) {
      if (node instanceof Mapping mapping) {
        key = String.valueOf(step);
        Entry entry = mapping.entries().get(key);
        path.append(path.isEmpty() ? "" : ".").append(key);
        keySpan = keySpan(mapping, key);
        node = entry == null ? null : entry.value();
      } else if (node instanceof Sequence sequence && step instanceof Number index) {
        path.append('[').append(index).append(']');
        node = sequence.items().get(index.intValue());
        keySpan = node.span();
      }
    }
    Span span = node == null || node.span().length() == 0 ? keySpan : node.span();
    return new NodePlace(node, path.toString(), key, span, keySpan);
  }

  /** The path of a field of the mapping here. */
  String child(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** The place of a key, or of its mapping if that lacks it. */
  static Span keySpan(Mapping mapping, String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null ? mapping.span() : entry.keySpan();
  }
}
