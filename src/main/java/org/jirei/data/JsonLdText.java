package org.jirei.data;

import java.util.List;
import org.jirei.data.RdfNode.Inner;
import org.jirei.data.RdfNode.Iri;
import org.jirei.data.RdfNode.Name;
import org.jirei.data.RdfNode.Property;
import org.jirei.data.RdfNode.Text;
import org.jirei.data.RdfNode.Typed;
import org.jirei.data.RdfNode.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes nodes as JSON-LD 1.1 with a context of its own, so that reading it needs no network. */
final class JsonLdText {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonLdText() {}

  static byte[] of(List<RdfNode> nodes) {
    ObjectNode document = NODES.objectNode();
    ObjectNode context = document.putObject("@context");
    for (RdfPrefix prefix : RdfPrefix.values()) {
      context.put(prefix.prefix(), prefix.namespace());
    }
    ArrayNode graph = document.putArray("@graph");
    nodes.forEach(node -> graph.add(node(node)));
    return JsonText.indented(document);
  }

  private static ObjectNode node(RdfNode node) {
    ObjectNode object = NODES.objectNode();
    if (node.iri() != null) {
      object.put("@id", node.iri());
    }
    for (Property property : node.properties()) {
      if (property.value() instanceof Name type && property.name().equals("rdf:type")) {
        object.put("@type", type.name());
      } else {
        object.withArrayProperty(property.name()).add(value(property.value()));
      }
    }
    return object;
  }

  private static ObjectNode value(Value value) {
    return switch (value) {
      case Name name -> NODES.objectNode().put("@id", name.name());
      case Iri address -> NODES.objectNode().put("@id", address.iri());
      case Text text ->
          NODES.objectNode().put("@value", text.text()).put("@language", text.language());
      case Typed typed -> NODES.objectNode().put("@value", typed.text()).put("@type", typed.type());
      case Inner inner -> node(inner.node());
    };
  }
}
