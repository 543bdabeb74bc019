package org.jirei.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Stream<Content> libraries() {
    return Stream.of(Content.sample(), Content.shapes(), Content.tourism());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void all_files_are_valid_by_the_published_schemas(Content content) throws Exception {
    Map<String, byte[]> files = files(content.library());
    Schema ofCase = schema(Objects.requireNonNull(files.get("data/published-case.schema.json")));
    for (CaseStudy c : content.library().cases()) {
      assertValid(ofCase, JSON.readTree(files.get("cases/" + c.id() + ".json")));
    }
    assertValid(
        schema(Objects.requireNonNull(files.get("data/gif.schema.json"))),
        JSON.readTree(files.get("data/gif.json")));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void each_line_is_a_case_as_in_its_own_file(Content content) throws Exception {
    Map<String, byte[]> files = files(content.library());
    List<String> lines =
        text(Objects.requireNonNull(files.get("data/cases.ndjson"))).lines().toList();
    List<CaseStudy> cases = content.library().cases();
    assertEquals(cases.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(
          JSON.readTree(files.get("cases/" + cases.get(i).id() + ".json")),
          JSON.readTree(lines.get(i)));
    }
  }

  @Test
  void a_figure_says_its_number_its_unit_and_its_days() throws Exception {
    JsonNode metric = JSON.readTree(files(Content.sample().library()).get("cases/sendai.json"));
    assertEquals(
        """
        {"indicator":"参加者数","value":{"words":"２４名","value":24,"unit":"名","lower":24,"upper":24},\
        "kind":"actual","period":{"words":"平成25年度","kind":"date","precision":"fiscal-year",\
        "start":"2013-04-01","end":"2014-03-31"},"words":"参加者数 ２４名（平成25年度）"}""",
        metric.path("metrics").path(0).toString());
  }

  @Test
  void a_case_by_the_government_model_says_who_acts_and_where() throws Exception {
    JsonNode gif = JSON.readTree(files(Content.sample().library()).get("data/gif.json"));
    JsonNode sendai =
        gif.path("ad:事例")
            .valueStream()
            .filter(c -> c.path("ad:ID").asString().equals("sendai"))
            .findFirst()
            .orElseThrow();
    assertEquals("[2013]", sendai.path("ad:事例実施年").toString());
    assertEquals("宮城県仙台市", sendai.at("/ad:事例の場所/0/pd:連結表記").asString());
    assertEquals("宮城県仙台市", sendai.at("/ad:対象組織/0/pd:商号または名称").asString());
    assertTrue(sendai.path("ad:成果").asString().contains("不安の解消"));
  }

  @Test
  void cases_that_would_make_a_file_too_large_are_divided() {
    List<CaseStudy> cases = Content.sample().library().cases();
    List<CaseParts> parts = CaseParts.of(cases, "cases", ".ndjson", 200_000);
    CaseJson json = new CaseJson(SitePlan.of(Content.sample().library()));
    assertTrue(parts.size() > 1);
    assertEquals("data/cases-2.ndjson", parts.get(1).path().value());
    assertEquals(cases, parts.stream().flatMap(part -> part.cases().stream()).toList());
    parts.forEach(part -> assertTrue(json.lines(part.cases()).length <= 200_000));
  }

  @Test
  void every_field_of_the_government_model_is_there_once() {
    Set<String> names = new HashSet<>();
    Arrays.stream(GifField.values()).forEach(field -> assertTrue(names.add(field.field())));
    assertEquals(34, names.size());
  }

  @Test
  void the_documents_have_the_mapping_that_is_used() throws Exception {
    String table =
        Arrays.stream(GifField.values())
            .map(field -> "| " + field.field() + " | " + field.source() + " |\n")
            .collect(Collectors.joining());
    String document = Files.readString(Path.of("src/docs/data.md"));
    assertTrue(document.endsWith("| --- | --- |\n" + table), table);
  }

  private static Map<String, byte[]> files(Library library) throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    for (SiteFile file : new JsonOutput().files(SitePlan.of(library))) {
      OutputFile made = file.make();
      files.put(made.path().value(), made.bytes());
    }
    return files;
  }

  private static Schema schema(byte[] text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(text));
  }

  private static void assertValid(Schema schema, JsonNode json) {
    assertEquals(List.of(), schema.validate(json), () -> json.path("id").asString(""));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
