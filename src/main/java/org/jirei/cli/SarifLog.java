package org.jirei.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;

/**
 * Writes problems in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0) for code
 * review services.
 */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ProblemText text;

  SarifLog(ProblemText text) {
    this.text = text;
  }

  /** The whole log. Its rules are the kinds of problems that occur. */
  Map<String, Object> of(List<Problem> problems) {
    List<ProblemKind> kinds = problems.stream().map(Problem::kind).distinct().sorted().toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Jirei");
    driver.put("language", text.language().tag());
    driver.put("rules", kinds.stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put(
        "results",
        problems.stream().map(problem -> result(problem, kinds.indexOf(problem.kind()))).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private Map<String, Object> rule(ProblemKind kind) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", kind.id());
    rule.put("shortDescription", message(text.pattern(kind)));
    rule.put("defaultConfiguration", Map.of("level", ProblemText.severity(kind.usualSeverity())));
    return rule;
  }

  private Map<String, Object> result(Problem problem, int rule) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.kind().id());
    result.put("ruleIndex", rule);
    result.put("level", ProblemText.severity(problem.severity()));
    result.put("message", message(text.sentence(problem) + "\n" + text.help(problem)));
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", artifact(problem.at().file()));
    if (problem.at().line() > 0) {
      place.put("region", region(problem));
    }
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  /**
   * A path relative to the folder in which Jirei was started, or an absolute path for files
   * elsewhere.
   */
  private static Map<String, Object> artifact(String file) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    Path here = Path.of("").toAbsolutePath();
    Path path = Path.of(file).toAbsolutePath().normalize();
    URI uri = path.toUri();
    if (path.startsWith(here)) {
      artifact.put("uri", here.toUri().relativize(uri).toASCIIString());
      artifact.put("uriBaseId", "%SRCROOT%");
    } else {
      artifact.put("uri", uri.toASCIIString());
    }
    return artifact;
  }

  /**
   * Jirei counts code points. SARIF counts UTF-16 units, which are two for a character outside the
   * Basic Multilingual Plane.
   */
  private static Map<String, Object> region(Problem problem) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", problem.at().line());
    if (problem.at().column() > 0) {
      String line = problem.sourceLine() == null ? "" : problem.sourceLine();
      int start = units(line, problem.at().column() - 1);
      region.put("startColumn", start + 1);
      if (problem.length() > 0) {
        int end = units(line, problem.at().column() - 1 + problem.length());
        region.put("endColumn", end + 1);
      }
    }
    return region;
  }

  private static int units(String line, int codePoints) {
    int known = line.codePointCount(0, line.length());
    return codePoints <= known
        ? line.offsetByCodePoints(0, codePoints)
        : line.length() + codePoints - known;
  }

  private static Map<String, Object> message(String words) {
    return Map.of("text", words);
  }
}
