package org.jirei.content;

import java.nio.file.Path;
import java.util.Map;
import org.jirei.model.OwnField;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of the case files of one library, as editors read it: with the fields that the
 * publisher adds, and with its terms as suggestions.
 */
public final class CaseFileSchema {

  /** The fields that hold terms, by their place in the schema. */
  private static final Map<String, Scheme> OF_TERMS =
      Map.of(
          "/properties/collection",
          Scheme.COLLECTION,
          "/properties/parties/items/properties/type",
          Scheme.PARTY_TYPE,
          "/properties/targetGroups/items",
          Scheme.TARGET_GROUP,
          "/properties/measures/items",
          Scheme.MEASURE,
          "/properties/roles/items/properties/tasks/items/properties/measures/items",
          Scheme.MEASURE);

  private CaseFileSchema() {}

  /**
   * The schema as JSON, its text ending with a line feed.
   *
   * @param source the content folder, whose site.yaml and vocabulary are read as far as possible
   */
  public static String of(Path source) {
    BasisReader.Basis basis = new BasisReader(new ContentFolder(source)).read();
    Vocabulary vocabulary = basis.vocabulary();
    JsonNode schema = OwnFields.json(basis.own().list(), vocabulary);
    OF_TERMS.forEach((place, scheme) -> suggest(schema.at(place), scheme, vocabulary));
    for (OwnField field : basis.own().list()) {
      if (field.type() == OwnField.Type.TERM) {
        String place = "/properties/" + field.id() + (field.isList() ? "/items" : "");
        suggest(schema.at(place), field.scheme(), vocabulary);
      }
    }
    return print(schema);
  }

  private static void suggest(JsonNode field, Scheme scheme, Vocabulary vocabulary) {
    ((ObjectNode) field).set("defaultSnippets", suggestions(scheme, vocabulary));
  }

  /** The terms as editors of YAML suggest them: id, Japanese name, what it means. */
  static ArrayNode suggestions(Scheme scheme, Vocabulary vocabulary) {
    ArrayNode snippets = JsonNodeFactory.instance.arrayNode();
    for (Term term : vocabulary.terms(scheme)) {
      String meaning = term.definition().ja();
      String name = term.label().ja();
      snippets
          .addObject()
          .put("label", term.id())
          .put("description", meaning.isEmpty() ? name : name + "：" + meaning)
          .put("body", term.id());
    }
    return snippets;
  }

  /** JSON with each member on a line of its own, as the schemas in content/schema are written. */
  static String print(JsonNode json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    return JsonMapper.builder()
            .defaultPrettyPrinter(printer)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(json)
        + "\n";
  }
}
