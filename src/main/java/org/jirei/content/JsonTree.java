package org.jirei.content;

import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tree of a file for the schema validator: all scalars are texts, and open values are null. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(@Nullable Node node) {
    return switch (node) {
      case null -> NODES.nullNode();
      case Scalar scalar -> scalar.isBlank() ? NODES.nullNode() : NODES.stringNode(scalar.text());
      case Sequence sequence -> {
        ArrayNode array = NODES.arrayNode(sequence.items().size());
        sequence.items().forEach(item -> array.add(of(item)));
        yield array;
      }
      case Mapping mapping -> {
        ObjectNode object = NODES.objectNode();
        mapping.entries().values().forEach(entry -> object.set(entry.key(), of(entry.value())));
        yield object;
      }
    };
  }
}
