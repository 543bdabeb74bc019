package org.jirei.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jirei.data.RdfNode.Inner;
import org.jirei.data.RdfNode.Iri;
import org.jirei.data.RdfNode.Name;
import org.jirei.data.RdfNode.Property;
import org.jirei.data.RdfNode.Text;
import org.jirei.data.RdfNode.Typed;
import org.jirei.data.RdfNode.Value;

/** Writes nodes as RDF 1.1 Turtle. */
final class TurtleText {

  private static final String STEP = "  ";

  private TurtleText() {}

  static String of(List<RdfNode> nodes) {
    StringBuilder text = new StringBuilder();
    for (RdfPrefix prefix : RdfPrefix.values()) {
      text.append("@prefix ").append(prefix.prefix()).append(": <");
      text.append(prefix.namespace()).append("> .\n");
    }
    for (RdfNode node : nodes) {
      text.append('\n').append(node.iri() == null ? "[]" : iri(node.iri()));
      text.append(properties(node, STEP)).append(" .\n");
    }
    return text.toString();
  }

  private static String properties(RdfNode node, String indent) {
    return node.properties().stream()
        .map(property -> "\n" + indent + property(property, indent))
        .collect(Collectors.joining(" ;"));
  }

  private static String property(Property property, String indent) {
    String name = property.name().equals("rdf:type") ? "a" : property.name();
    return name + " " + value(property.value(), indent);
  }

  private static String value(Value value, String indent) {
    return switch (value) {
      case Name name -> name.name();
      case Iri address -> iri(address.iri());
      case Text text -> quoted(text.text()) + "@" + text.language();
      case Typed typed ->
          typed.type().equals("xsd:string")
              ? quoted(typed.text())
              : quoted(typed.text()) + "^^" + typed.type();
      case Inner inner -> "[" + properties(inner.node(), indent + STEP) + "\n" + indent + "]";
    };
  }

  /** What an IRI may not contain is written as a percent code. */
  private static String iri(String iri) {
    StringBuilder text = new StringBuilder("<");
    for (char c : iri.toCharArray()) {
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        text.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('>').toString();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
