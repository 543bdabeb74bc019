package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requirements of SARIF 2.1.0, and those of services that show it. */
class SarifTest {

  @TempDir Path home;

  @Test
  void a_log_names_the_tool_its_rules_and_the_place_of_each_result() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file).replace("kind: good-practice", "kind: good-practise");
    Files.writeString(file, text);
    JsonNode log = log(content);
    assertEquals("2.1.0", log.required("version").asString());
    assertEquals(1, log.required("runs").size());
    JsonNode run = log.required("runs").required(0);
    JsonNode driver = run.required("tool").required("driver");
    assertEquals("Jirei", driver.required("name").asString());
    assertEquals("utf16CodeUnits", run.required("columnKind").asString());
    JsonNode result = run.required("results").required(0);
    assertEquals("unknown-value", result.required("ruleId").asString());
    JsonNode rule = driver.required("rules").required(result.required("ruleIndex").asInt());
    assertEquals("unknown-value", rule.required("id").asString());
    assertEquals(
        "{field} cannot be \"{value}\"",
        rule.required("shortDescription").required("text").asString());
    assertEquals("error", result.required("level").asString());
    assertTrue(
        result
            .required("message")
            .required("text")
            .asString()
            .startsWith("kind cannot be \"good-practise\"\ndid you mean \"good-practice\"?"));
    JsonNode region = physical(result).required("region");
    int line = 1 + text.substring(0, text.indexOf("kind: ")).split("\n", -1).length - 1;
    assertEquals(line, region.required("startLine").asInt());
    assertEquals(7, region.required("startColumn").asInt());
    assertEquals(7 + "good-practise".length(), region.required("endColumn").asInt());
  }

  @Test
  void columns_count_a_rare_character_twice() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path file = content.resolve("cases/sendai.md");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("targetGroups: [parents]", "targetGroups: [\"𠮷\", parentz]"));
    JsonNode results = log(content).required("runs").required(0).required("results");
    JsonNode region = physical(results.required(1)).required("region");
    assertEquals("targetGroups: [\"𠮷\", ".length() + 1, region.required("startColumn").asInt());
  }

  @Test
  void a_file_below_the_working_folder_is_named_from_there_and_another_one_by_its_whole_address()
      throws IOException {
    JsonNode log = log(Path.of("content"));
    JsonNode results = log.required("runs").required(0).required("results");
    JsonNode inside = physical(results.required(0)).required("artifactLocation");
    assertTrue(inside.required("uri").asString().startsWith("content/cases/"), inside.toString());
    assertEquals("%SRCROOT%", inside.required("uriBaseId").asString());
    assertEquals("note", results.required(0).required("level").asString());
    Path content = SmallContent.in(home.resolve("内容"), "ogaki");
    JsonNode other = log(content).required("runs").required(0).required("results").required(0);
    JsonNode outside = physical(other).required("artifactLocation");
    assertTrue(outside.required("uri").asString().matches("file:///.*/%E5[^内]*ogaki\\.md"));
    assertEquals(null, outside.get("uriBaseId"));
  }

  @Test
  void content_without_a_problem_gives_a_log_without_results() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path page = content.resolve("pages/about.md");
    Run run = Run.of("check", "--format=sarif", "--source", content.toString(), page.toString());
    JsonNode log = JsonMapper.shared().readTree(run.out());
    assertEquals(0, log.required("runs").required(0).required("results").size());
    assertEquals(0, run.code());
  }

  @Test
  void a_build_is_no_review() {
    Run run = Run.of("build", "--format", "sarif");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--format cannot be \"sarif\"; allowed: text, json"));
  }

  private static JsonNode physical(JsonNode result) {
    return result.required("locations").required(0).required("physicalLocation");
  }

  private static JsonNode log(Path content) {
    Run run = Run.of("check", "--format", "sarif", "--source", content.toString());
    return JsonMapper.shared().readTree(run.out());
  }
}
