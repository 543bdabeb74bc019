package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.vocabulary.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What editors offer follows the schema and the vocabulary; {@code -Djirei.editor=write} writes it.
 */
class EditorFilesTest {

  private static final Path SCHEMA = Path.of("content/schema/case.schema.json");
  private static final Path SNIPPETS = Path.of(".vscode/case.code-snippets");
  private static final boolean WRITE = "write".equals(System.getProperty("jirei.editor"));
  private static final CaseSnippets FILES =
      new CaseSnippets(ContentReader.vocabulary(Path.of("content")));

  static List<Path> cases() throws IOException {
    return ContentReader.caseFiles(Path.of("content"), List.of());
  }

  /** Editors read plain YAML: a number is a number to them, and a date is none. */
  @ParameterizedTest
  @MethodSource("cases")
  void an_editor_finds_nothing_wrong_in_the_fields_of_a_published_case(Path file)
      throws IOException {
    String text = Files.readString(file);
    String fields = text.substring(text.indexOf('\n') + 1, text.indexOf("\n---\n") + 1);
    assertEquals(
        List.of(), ContentSchema.CASE.validate(new YAMLMapper().readTree(fields)), file.toString());
  }

  @Test
  void the_schema_suggests_the_terms_of_the_vocabulary() throws IOException {
    JsonNode schema = JsonMapper.shared().readTree(SCHEMA.toFile());
    for (String path :
        List.of(
            "collection",
            "parties[].type",
            "targetGroups[]",
            "measures[]",
            "roles[].tasks[].measures[]")) {
      Scheme scheme = CaseSnippets.scheme(path);
      assertNotNull(scheme);
      ObjectNode field = (ObjectNode) at(schema, path);
      if (WRITE) {
        field.set("defaultSnippets", FILES.suggestions(scheme));
      }
      assertEquals(FILES.suggestions(scheme), field.get("defaultSnippets"), path);
      assertEquals(null, field.get("enum"), "another publisher has another vocabulary");
    }
    if (WRITE) {
      Files.writeString(SCHEMA, CaseSnippets.print(schema));
    }
  }

  @Test
  void the_program_writes_the_schema_that_editors_read() throws IOException {
    assertEquals(Files.readString(SCHEMA), CaseFileSchema.of(Path.of("content")));
  }

  @Test
  void an_editor_knows_the_fields_that_a_publisher_declares() throws IOException {
    Path tourism = Path.of("src/test/resources/tourism");
    CompiledSchema schema =
        new CompiledSchema(JsonMapper.shared().readTree(CaseFileSchema.of(tourism)));
    for (Path file : ContentReader.caseFiles(tourism, List.of())) {
      String text = Files.readString(file);
      String fields = text.substring(text.indexOf('\n') + 1, text.indexOf("\n---\n") + 1);
      assertEquals(List.of(), schema.validate(new YAMLMapper().readTree(fields)), file.toString());
    }
    JsonNode season = at(schema.json(), "season[]");
    assertEquals("spring", season.at("/defaultSnippets/0/body").asString());
    assertEquals("春", season.at("/defaultSnippets/0/description").asString());
  }

  @Test
  void every_choice_says_in_japanese_what_it_means() {
    for (Field field : FieldDictionary.ofCase()) {
      assertEquals(field.choices().size(), field.meanings().size(), field.path());
    }
  }

  @Test
  void snippets_for_markdown_follow_the_schema() throws IOException {
    String snippets = CaseSnippets.print(FILES.snippets(ContentSchema.CASE.json()));
    if (WRITE) {
      Files.writeString(SNIPPETS, snippets);
    }
    assertEquals(snippets, Files.readString(SNIPPETS));
  }

  @Test
  void all_snippets_together_are_a_case_that_fits_the_schema() throws IOException {
    StringBuilder fields = new StringBuilder();
    for (JsonNode snippet : JsonMapper.shared().readTree(SNIPPETS.toFile())) {
      for (JsonNode line : snippet.path("body")) {
        fields.append(expanded(line.asString())).append('\n');
      }
    }
    assertEquals(
        List.of(),
        ContentSchema.CASE.validate(new YAMLMapper().readTree(fields.toString())),
        fields::toString);
  }

  /** The text if the author accepts everything as offered. */
  private static String expanded(String line) {
    return line.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
        .replaceAll("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)}", "$1")
        .replaceAll("\\\\([\\\\$}])", "$1");
  }

  @Test
  void the_settings_give_each_yaml_file_of_the_content_its_schema() throws IOException {
    JsonNode schemas =
        JsonMapper.shared()
            .readTree(Path.of(".vscode/settings.json").toFile())
            .required("yaml.schemas");
    Map<String, String> wanted =
        Map.of(
            "content/cases/any.yaml", "case",
            "content/site.yaml", "site",
            "content/vocabulary/synonyms.yaml", "synonyms");
    wanted.forEach((file, schema) -> assertEquals(schema, schemaOf(schemas, file)));
    try (Stream<Path> files = Files.list(Path.of("content/vocabulary"))) {
      for (Path file : files.toList()) {
        assertTrue(List.of("terms", "synonyms").contains(schemaOf(schemas, file.toString())));
      }
    }
    for (String schema : schemas.propertyNames()) {
      assertTrue(Files.exists(Path.of(schema)), schema);
    }
  }

  private static String schemaOf(JsonNode schemas, String file) {
    StringBuilder found = new StringBuilder();
    for (String schema : schemas.propertyNames()) {
      for (JsonNode glob : schemas.path(schema)) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.asString());
        if (matcher.matches(Path.of(file))) {
          found.append(schema.replaceAll(".*/|\\.schema\\.json", ""));
        }
      }
    }
    return found.toString();
  }

  private static JsonNode at(JsonNode schema, String path) {
    JsonNode at = schema;
    for (String step : path.split("\\.")) {
      at = at.required("properties").required(step.replace("[]", ""));
      at = step.endsWith("[]") ? at.required("items") : at;
    }
    return at;
  }
}
