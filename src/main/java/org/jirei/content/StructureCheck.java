package org.jirei.content;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.content.BraceCommas.Divided;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Compares a tree with its schema and reports differences in our own words, at the right place. */
final class StructureCheck {

  /** What the readers report themselves, with better messages than the schema. */
  private static final Set<String> LEFT_TO_READERS = Set.of("consent");

  /** What an image lacks, of which its reader says which image it is. */
  private static final Set<String> LEFT_TO_IMAGES = Set.of("alt", "licence");

  private final CompiledSchema schema;
  private final @Nullable Node root;
  private final FileProblems findings;

  /**
   * Fields that a misspelt field was probably meant to be. They are not reported as missing too.
   */
  private final Set<String> meant = new HashSet<>();

  /** Fields that are missing because of others, as far as they are reported. */
  private final Set<String> dependents = new HashSet<>();

  private StructureCheck(CompiledSchema schema, @Nullable Node root, FileProblems findings) {
    this.schema = schema;
    this.root = root;
    this.findings = findings;
  }

  static void check(CompiledSchema schema, @Nullable Node root, FileProblems findings) {
    StructureCheck check = new StructureCheck(schema, root, findings);
    List<Error> errors = schema.validate(JsonTree.of(root));
    errors.stream().filter(StructureCheck::isUnknownField).forEach(check::report);
    errors.stream().filter(error -> !isUnknownField(error)).forEach(check::report);
  }

  private static boolean isUnknownField(Error error) {
    return error.getKeyword().equals("additionalProperties");
  }

  private void report(Error error) {
    if (findings.areFull()) {
      return;
    }
    NodePlace place = NodePlace.in(root, error.getInstanceLocation());
    switch (error.getKeyword()) {
      case "additionalProperties" -> unknownField(error, place);
      case "required" -> {
        if (!LEFT_TO_READERS.contains(error.getProperty())) {
          missing(parentSchema(error), error.getProperty(), place.child(error.getProperty()));
        }
      }
      case "minLength" -> missing(parentSchema(error), place);
      case "type" -> wrongType(error, place);
      case "enum" -> unknownValue(error, place);
      case "pattern" -> badId(error, place);
      case "maxLength" -> tooLong(error, place);
      case "minItems" -> {
        String least = error.getSchemaNode().asString();
        findings.add(ProblemKind.EMPTY_LIST, place.span(), place.path(), least);
      }
      case "dependentRequired" -> dependent(error, place);
      default -> throw new IllegalStateException("schema keyword " + error.getKeyword());
    }
  }

  private void unknownField(Error error, NodePlace place) {
    String key = error.getProperty();
    Divided number =
        place.node() instanceof Mapping mapping ? BraceCommas.around(mapping, key) : null;
    if (number != null) {
      if (key.equals(number.rest().getFirst())) {
        findings.add(ProblemKind.YAML_VALUE_SPLIT, number.at(), number.words());
      }
      return;
    }
    List<String> known = List.copyOf(parentSchema(error).path("properties").propertyNames());
    String nearest = Nearest.of(key, known);
    meant.add(place.child(nearest));
    Span at =
        place.node() instanceof Mapping mapping ? NodePlace.keySpan(mapping, key) : place.span();
    findings.add(
        ProblemKind.UNKNOWN_FIELD, at, place.child(key), String.join(", ", known), nearest);
  }

  /** Reports once each field without which another, which its mapping has, is incomplete. */
  private void dependent(Error error, NodePlace place) {
    JsonNode objectSchema = parentSchema(error);
    for (JsonNode needed : objectSchema.path("dependentRequired").path(error.getProperty())) {
      String key = needed.asString();
      boolean isThere =
          place.node() instanceof Mapping mapping && mapping.entries().containsKey(key);
      if (!isThere && !LEFT_TO_IMAGES.contains(key) && dependents.add(place.child(key))) {
        missing(objectSchema, key, place.child(key));
      }
    }
  }

  /** Reports a field that its mapping lacks. */
  private void missing(JsonNode objectSchema, String key, String path) {
    if (!meant.contains(path)) {
      JsonNode schemaOfField = objectSchema.path("properties").path(key);
      findings.add(
          ProblemKind.MISSING_FIELD, missingSpan(path), path, key + ": " + example(schemaOfField));
    }
  }

  /** Reports a field that exists but is empty. */
  private void missing(JsonNode schemaOfField, NodePlace place) {
    String line = findings.file().line(place.keySpan().line());
    String words = line == null ? "" : OpenMarks.behindHash(line);
    if (!words.isEmpty()) {
      findings.add(ProblemKind.VALUE_BEHIND_HASH, place.keySpan(), place.path(), words);
      return;
    }
    String example = place.key() + ": " + example(schemaOfField);
    findings.add(ProblemKind.MISSING_FIELD, place.keySpan(), place.path(), example);
  }

  private Span missingSpan(String path) {
    int dot = path.lastIndexOf('.');
    Node parent = dot < 0 ? root : NodePlace.in(root, path.substring(0, dot)).node();
    return parent == null ? Span.ofLine(1) : parent.span();
  }

  private void wrongType(Error error, NodePlace place) {
    JsonNode wanted = error.getSchemaNode();
    List<String> types = new ArrayList<>();
    if (wanted.isArray()) {
      wanted.forEach(type -> types.add(type.asString()));
    } else {
      types.add(wanted.asString());
    }
    if (place.node() == null || place.node() instanceof Scalar scalar && scalar.isBlank()) {
      openValue(error, place);
    } else if (types.contains("boolean")) {
      String value = place.node() instanceof Scalar scalar ? scalar.text() : "";
      if (!value.equals("true") && !value.equals("false")) {
        findings.add(ProblemKind.EXPECTED_BOOLEAN, place.span(), place.path(), value);
      }
    } else if (types.contains("array")) {
      String field = place.path().isEmpty() ? fileName() : place.path();
      findings.add(ProblemKind.EXPECTED_LIST, place.span(), field);
    } else if (types.contains("string")) {
      findings.add(ProblemKind.EXPECTED_TEXT, place.span(), place.path());
    } else {
      String known = String.join(", ", parentSchema(error).path("properties").propertyNames());
      String field = place.path().isEmpty() ? fileName() : place.path();
      findings.add(ProblemKind.EXPECTED_FIELDS, place.span(), field, known);
    }
  }

  /** Handles a value left open like a missing field. */
  private void openValue(Error error, NodePlace place) {
    JsonPointer own = pointer(error).head();
    JsonNode ownSchema = schema.json().at(own);
    // Two steps up, past "properties". A top-level field is only one step below the root.
    JsonPointer above = own.head() == null ? null : own.head().head();
    JsonNode owner = above == null ? schema.json() : schema.json().at(above);
    boolean required = false;
    for (JsonNode name : owner.path("required")) {
      required |= name.asString().equals(place.key());
    }
    boolean item = place.path().endsWith("]");
    if (place.path().isEmpty() || place.node() == null) {
      List<String> known = List.copyOf(ownSchema.path("properties").propertyNames());
      findings.add(
          ProblemKind.EXPECTED_FIELDS, Span.ofLine(1), fileName(), String.join(", ", known));
    } else if (item || required && !LEFT_TO_READERS.contains(place.key())) {
      missing(ownSchema, place);
    }
  }

  private void unknownValue(Error error, NodePlace place) {
    if (!(place.node() instanceof Scalar scalar) || scalar.isBlank()) {
      return;
    }
    List<String> known = new ArrayList<>();
    error.getSchemaNode().forEach(value -> known.add(value.asString()));
    findings.add(
        ProblemKind.UNKNOWN_VALUE,
        place.span(),
        place.path(),
        scalar.text(),
        String.join(", ", known),
        Nearest.of(scalar.text(), known));
  }

  /** Reports an id of the wrong shape, unless its length is reported. */
  private void badId(Error error, NodePlace place) {
    int limit = parentSchema(error).path("maxLength").asInt(Integer.MAX_VALUE);
    if (place.node() instanceof Scalar scalar && length(scalar) <= limit) {
      findings.add(ProblemKind.BAD_ID, place.span(), scalar.text());
    }
  }

  private void tooLong(Error error, NodePlace place) {
    if (place.node() instanceof Scalar scalar) {
      findings.add(
          ProblemKind.VALUE_TOO_LONG,
          place.span(),
          place.path(),
          String.valueOf(length(scalar)),
          error.getSchemaNode().asString());
    }
  }

  /** The length as JSON Schema counts it: in code points. */
  private static int length(Scalar scalar) {
    return scalar.text().codePointCount(0, scalar.text().length());
  }

  /** The schema that contains the keyword of an error. */
  private JsonNode parentSchema(Error error) {
    return schema.json().at(pointer(error).head());
  }

  private static JsonPointer pointer(Error error) {
    NodePath fragment = error.getSchemaLocation().getFragment();
    JsonPointer pointer = JsonPointer.empty();
    for (int i = 0; i < fragment.getNameCount(); i++) {
      pointer = pointer.appendProperty(fragment.getName(i));
    }
    return pointer;
  }

  private static String example(JsonNode schemaOfField) {
    JsonNode example = schemaOfField.path("examples").path(0);
    return example.isString() ? example.asString() : example.toString();
  }

  private String fileName() {
    String path = findings.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
