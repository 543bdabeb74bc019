package org.jirei.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What editors offer while the fields of a Markdown case are written, where they know no schema:
 * made from the schema and the vocabulary.
 */
public final class CaseSnippets {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Vocabulary vocabulary;

  CaseSnippets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The snippets of one library, with its terms and the fields that the publisher adds: JSON as VS
   * Code reads it, the text ending with a line feed.
   *
   * @param source the content folder, whose site.yaml and vocabulary are read as far as possible
   */
  public static String of(Path source) {
    BasisReader.Basis basis = new BasisReader(new ContentFolder(source)).read();
    CaseSnippets snippets = new CaseSnippets(basis.vocabulary());
    return print(snippets.snippets(OwnFields.json(basis.own().list(), basis.vocabulary())));
  }

  /** The terms as editors of YAML suggest them: id, Japanese name, what it means. */
  ArrayNode suggestions(Scheme scheme) {
    return CaseFileSchema.suggestions(scheme, vocabulary);
  }

  /** The list of terms from which a field is chosen, null where it is free. */
  static @Nullable Scheme scheme(String path) {
    return switch (path) {
      case "collection" -> Scheme.COLLECTION;
      case "parties[].type" -> Scheme.PARTY_TYPE;
      case "targetGroups[]" -> Scheme.TARGET_GROUP;
      case "measures[]", "roles[].tasks[].measures[]" -> Scheme.MEASURE;
      default -> null;
    };
  }

  /** Snippets for Markdown, in which editors know no schema: one for each field of a case. */
  ObjectNode snippets(JsonNode schema) {
    ObjectNode snippets = NODES.objectNode();
    for (String name : schema.path("properties").propertyNames()) {
      if (name.equals("body")) {
        continue; // in Markdown the text stands below the fields
      }
      JsonNode field = schema.path("properties").path(name);
      String label = field.path("title").asString();
      ObjectNode snippet = snippets.putObject(name + " " + label);
      snippet.put("scope", "markdown");
      snippet.putArray("prefix").add(name).add(label);
      ArrayNode body = snippet.putArray("body");
      new Body().lines(name, field, name, "").forEach(body::add);
      snippet.put("description", field.path("description").asString());
    }
    return snippets;
  }

  /** The lines of one snippet, with numbered places to fill in. */
  private final class Body {

    private int places;

    List<String> lines(String name, JsonNode field, String path, String indent) {
      List<String> lines = new ArrayList<>();
      JsonNode items = field.path("items");
      if (isList(field) && items.has("properties") && !isText(items)) {
        lines.add(indent + name + ":");
        for (int i = 0; i < Math.max(1, field.path("minItems").asInt(1)); i++) {
          List<String> inner = members(items, path + "[]", indent + "    ");
          lines.add(indent + "  - " + inner.getFirst().strip());
          lines.addAll(inner.subList(1, inner.size()));
        }
      } else if (isList(field)) {
        lines.add(indent + name + ": [" + place(items, path + "[]") + "]");
      } else if (field.has("properties") && !isText(field)) {
        lines.add(indent + name + ":");
        lines.addAll(members(field, path, indent + "  "));
      } else {
        lines.add(indent + name + ": " + place(field, path));
      }
      return lines;
    }

    /** All simple members, and the others that must be there. */
    private List<String> members(JsonNode owner, String path, String indent) {
      List<String> required = new ArrayList<>();
      owner.path("required").forEach(name -> required.add(name.asString()));
      List<String> lines = new ArrayList<>();
      for (String name : owner.path("properties").propertyNames()) {
        JsonNode member = owner.path("properties").path(name);
        boolean simple = !isList(member) && (isText(member) || !member.has("properties"));
        if (simple || required.contains(name)) {
          lines.addAll(lines(name, member, path + "." + name, indent));
        }
      }
      return lines;
    }

    private String place(JsonNode field, String path) {
      int number = ++places;
      Scheme scheme = scheme(path);
      StringJoiner choices = new StringJoiner(",", "${" + number + "|", "|}");
      if (scheme != null) {
        vocabulary.terms(scheme).forEach(term -> choices.add(term.id()));
        return choices.toString();
      }
      if (field.has("enum")) {
        field.path("enum").forEach(value -> choices.add(value.asString()));
        return choices.toString();
      }
      JsonNode example = field.path("examples").path(0);
      String words = example.isString() ? example.asString() : example.toString();
      String place = "${" + number + ":" + words.replaceAll("([\\\\$}])", "\\\\$1") + "}";
      return words.matches("0\\d+") ? '"' + place + '"' : place;
    }

    private boolean isList(JsonNode field) {
      return types(field).contains("array");
    }

    private boolean isText(JsonNode field) {
      return types(field).contains("string");
    }

    private List<String> types(JsonNode field) {
      List<String> types = new ArrayList<>();
      JsonNode type = field.path("type");
      if (type.isArray()) {
        type.forEach(one -> types.add(one.asString()));
      } else {
        types.add(type.asString());
      }
      return types;
    }
  }

  /** In the layout of the files of this repository. */
  static String print(JsonNode json) {
    return CaseFileSchema.print(json);
  }
}
