package org.jirei.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.OwnField;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that a publisher adds to cases, with the schema of case files that have them.
 *
 * @param list in the order of site.yaml
 * @param schema the schema of Jirei with a property for each field
 */
record OwnFields(List<OwnField> list, CompiledSchema schema) {

  static final OwnFields NONE = new OwnFields(List.of(), ContentSchema.CASE.compiled());

  /** The longest address, as in the schema of Jirei. */
  private static final int LONGEST_URL = 2048;

  OwnFields {
    list = List.copyOf(list);
  }

  /**
   * @param vocabulary with the terms of these fields, of which the first is the example
   */
  static OwnFields of(List<OwnField> list, Vocabulary vocabulary) {
    return list.isEmpty() ? NONE : new OwnFields(list, new CompiledSchema(json(list, vocabulary)));
  }

  /** The schema of case files with these fields behind those of Jirei. */
  static JsonNode json(List<OwnField> list, Vocabulary vocabulary) {
    ObjectNode schema = (ObjectNode) ContentSchema.CASE.json().deepCopy();
    ObjectNode properties = (ObjectNode) schema.required("properties");
    ArrayNode required = (ArrayNode) schema.required("required");
    for (OwnField field : list) {
      properties.set(field.id(), property(field, vocabulary));
      if (field.isRequired()) {
        required.add(field.id());
      }
    }
    return schema;
  }

  /** The names that no field may have: those of fields of Jirei and of its lists of terms. */
  static Set<String> taken() {
    Set<String> taken = new TreeSet<>(ContentSchema.CASE.json().path("properties").propertyNames());
    Scheme.BUILT_IN.forEach(scheme -> taken.add(scheme.fileName()));
    taken.add("synonyms");
    return taken;
  }

  /** What authors should enter; if the publisher does not say, the type does. */
  static Bilingual help(OwnField field) {
    Bilingual own = field.help();
    boolean isWords = field.type() == OwnField.Type.TEXT && field.isList();
    String key = isWords ? "own.words" : "own." + Choices.name(field.type());
    return own != null ? own : new Bilingual(words(Language.JA, key), words(Language.EN, key));
  }

  private static String words(Language language, String key) {
    return Messages.of(language, "form").get(key);
  }

  private static ObjectNode property(OwnField field, Vocabulary vocabulary) {
    String example = example(field, vocabulary);
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    describe(field, value);
    value.put("type", "string").put("minLength", 1);
    if (field.type() == OwnField.Type.URL) {
      value.put("maxLength", LONGEST_URL);
    }
    value.putArray("examples").add(example);
    if (!field.isList()) {
      return value;
    }
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    describe(field, list);
    list.put("type", "array").put("minItems", 1).set("items", value);
    list.putArray("examples").addArray().add(example);
    return list;
  }

  private static void describe(OwnField field, ObjectNode schema) {
    schema.put("title", field.label().ja()).put("description", help(field).ja());
  }

  private static String example(OwnField field, Vocabulary vocabulary) {
    List<Term> terms = vocabulary.terms(field.scheme());
    return switch (field.type()) {
      case TEXT -> "…";
      case NUMBER -> "1200";
      case DATE -> "2025-04-01";
      case TERM -> terms.isEmpty() ? "…" : terms.getFirst().id();
      case URL -> "https://example.jp/";
    };
  }
}
