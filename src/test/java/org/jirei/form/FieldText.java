package org.jirei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text somewhere in the fields of a case.
 *
 * @param path its keys and numbers
 */
record FieldText(List<Object> path, String words) {

  private static final Pattern AROUND =
      Pattern.compile(
          "^\\s*(?:- )?(?:\"?[\\w-]+\"?:)?\\s*(?:[|>][-+]?)?| #.*$|,\\s*$|[\\s\"'\\\\]");

  private static final Pattern ESCAPE = Pattern.compile("\\\\[uU]([0-9a-fA-F]{4}){1,2}|\\\\x..");

  static List<FieldText> in(JsonNode fields) {
    List<FieldText> all = new ArrayList<>();
    add(List.of(), fields, all);
    return all;
  }

  private static void add(List<Object> path, JsonNode value, List<FieldText> all) {
    if (value.isString()) {
      all.add(new FieldText(path, value.asString()));
    }
    value.forEachEntry((key, inner) -> add(with(path, key), inner, all));
    if (value instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        add(with(path, at), array.get(at), all);
      }
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** Puts other words there. */
  void set(JsonNode fields, String other) {
    JsonNode owner = fields;
    for (Object step : path.subList(0, path.size() - 1)) {
      owner = step instanceof Integer at ? owner.get(at) : owner.get(String.valueOf(step));
    }
    if (owner instanceof ArrayNode array && path.getLast() instanceof Integer at) {
      array.set(at, array.stringNode(other));
    } else if (owner instanceof ObjectNode object) {
      object.put(String.valueOf(path.getLast()), other);
    }
  }

  /** Whether a line of a file says nothing but these words; one with brackets may say more. */
  boolean holds(String line) {
    if (line.contains("[") || line.contains("{")) {
      return true;
    }
    String own = AROUND.matcher(ESCAPE.matcher(line).replaceAll("")).replaceAll("");
    return ordinary(words).contains(ordinary(own));
  }

  /** Without the characters that a file may hold as they are or as escapes. */
  private static String ordinary(String text) {
    return text.replaceAll("[\\p{C}\\p{So}\\s\"'\\\\]", "");
  }

  /** The lines that are between the first and the last difference. */
  static List<String> changedLines(String before, String after) {
    List<String> old = Arrays.asList(before.split("\n", -1));
    List<String> now = Arrays.asList(after.split("\n", -1));
    int least = Math.min(old.size(), now.size());
    int head = 0;
    while (head < least && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    return old.subList(head, old.size() - tail);
  }
}
