package org.jirei.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that grows field by field. What is not stated is left out: null, and a list without
 * items.
 */
final class JsonFields {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  JsonFields text(String name, @Nullable String text) {
    if (text != null) {
      node.put(name, text);
    }
    return this;
  }

  /** A date as {@code 2025-04-01}. */
  JsonFields day(String name, @Nullable LocalDate day) {
    return text(name, day == null ? null : day.toString());
  }

  JsonFields number(String name, @Nullable BigDecimal number) {
    if (number != null) {
      node.put(name, number);
    }
    return this;
  }

  JsonFields number(String name, @Nullable Integer number) {
    if (number != null) {
      node.put(name, number.intValue());
    }
    return this;
  }

  JsonFields number(String name, long number) {
    node.put(name, number);
    return this;
  }

  /** A truth value that is false where it is left out. */
  JsonFields flag(String name, boolean isTrue) {
    if (isTrue) {
      node.put(name, true);
    }
    return this;
  }

  JsonFields set(String name, @Nullable JsonNode value) {
    if (value != null) {
      node.set(name, value);
    }
    return this;
  }

  /** A value that may be missing, as JSON. */
  <T> JsonFields set(String name, @Nullable T value, Function<T, ? extends JsonNode> toJson) {
    return value == null ? this : set(name, toJson.apply(value));
  }

  <T> JsonFields list(String name, List<T> items, Function<T, ? extends JsonNode> toJson) {
    return items.isEmpty() ? this : set(name, array(items, toJson));
  }

  JsonFields texts(String name, List<String> texts) {
    return list(name, texts, JsonNodeFactory.instance::stringNode);
  }

  /** All fields of another object behind those of this one. */
  JsonFields all(ObjectNode other) {
    node.setAll(other);
    return this;
  }

  ObjectNode done() {
    return node;
  }

  static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> toJson) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> array.add(toJson.apply(item)));
    return array;
  }

  /** A constant as case files write it: {@code previous-actual}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
