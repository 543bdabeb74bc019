package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Editors and reviews find the places of problems in what a check prints. */
class ProblemMatcherTest {

  private static final Path WORKFLOW = Path.of(".github/workflows/site.yml");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void a_review_sees_each_problem_at_its_line(String language) throws IOException {
    JsonNode matchers =
        JsonMapper.shared().readTree(Path.of(".github/jirei-matcher.json").toFile());
    List<String> seen = new ArrayList<>();
    List<String> lines = check(language);
    for (JsonNode matcher : matchers.required("problemMatcher")) {
      JsonNode pattern = matcher.required("pattern").required(0);
      seen.addAll(matches(lines, pattern, matcher.required("severity").asString()));
    }
    assertEquals(
        List.of("error sendai.md 12 7", "error null", "warning sendai.md 12 21"),
        withoutText(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void an_editor_sees_each_problem_that_has_a_line(String language) throws IOException {
    JsonNode task =
        JsonMapper.shared()
            .readTree(Path.of(".vscode/tasks.json").toFile())
            .required("tasks")
            .required(0);
    List<String> seen = new ArrayList<>();
    List<String> lines = check(language);
    for (JsonNode matcher : task.required("problemMatcher")) {
      seen.addAll(
          matches(lines, matcher.required("pattern"), matcher.required("severity").asString()));
    }
    assertEquals(
        List.of("error sendai.md 12 7", "warning sendai.md 12 21", "info sendai.md 79 8"),
        withoutText(seen));
  }

  @Test
  void the_workflow_is_yaml_and_asks_for_no_more_rights_than_it_needs() throws IOException {
    JsonNode workflow = new YAMLMapper().readTree(WORKFLOW.toFile());
    assertEquals("{\"contents\":\"read\"}", workflow.required("permissions").toString());
    JsonNode jobs = workflow.required("jobs");
    assertEquals(null, jobs.required("check").get("permissions"));
    assertEquals(
        "{\"pages\":\"write\",\"id-token\":\"write\"}",
        jobs.required("publish").required("permissions").toString());
    for (JsonNode job : jobs) {
      for (JsonNode step : job.required("steps")) {
        JsonNode action = step.get("uses");
        assertTrue(action == null || action.asString().matches("actions/[a-z-]+@v\\d+"));
        JsonNode run = step.get("run");
        assertTrue(run == null || !run.asString().contains("${{"), "names of branches are input");
      }
    }
    String text = Files.readString(WORKFLOW);
    assertTrue(text.contains("::add-matcher::.github/jirei-matcher.json"));
  }

  private List<String> check(String language) throws IOException {
    Path content = SmallContent.in(home.resolve("content-" + language), "sendai");
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("kind: good-practice", "kind: good-practise #確認"));
    Files.delete(content.resolve("vocabulary/collections.yaml"));
    Run run = Run.of("check", "--notes", "--lang", language, "--source", content.toString());
    return run.out().lines().toList();
  }

  private static List<String> matches(List<String> lines, JsonNode pattern, String severity) {
    Pattern regex = Pattern.compile(pattern.required("regexp").asString());
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = regex.matcher(line);
      if (matcher.find()) {
        String file = group(matcher, pattern, "file").replaceAll(".*[/\\\\]", "");
        found.add(
            String.join(
                " ",
                severity,
                file,
                group(matcher, pattern, "line"),
                group(matcher, pattern, "column"),
                group(matcher, pattern, "message")));
      }
    }
    return found;
  }

  private static String group(Matcher matcher, JsonNode pattern, String name) {
    return String.valueOf(matcher.group(pattern.required(name).asInt()));
  }

  private static List<String> withoutText(List<String> seen) {
    return seen.stream()
        .map(line -> line.replaceFirst("collections.yaml null null .*", "null"))
        .map(line -> line.replaceFirst("( \\d+ \\d+) .*", "$1"))
        .toList();
  }
}
