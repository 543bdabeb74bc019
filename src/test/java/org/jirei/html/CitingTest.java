package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jirei.citation.Citation;
import org.jirei.citation.CitationFormat;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Provenance;
import org.jirei.model.Title;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that a page offers to copy are those of the files for the whole library. */
class CitingTest {

  private static final Path SCRIPT = Path.of("src/test/resources/org/jirei/html/citing.js");

  @Test
  void the_page_of_a_case_writes_its_citation_as_the_files_of_the_library_have_it()
      throws Exception {
    SampleCase odd = new SampleCase("odd_one");
    odd.title = new Title("50%の人が{A & B}に\n1_000#2~3^x\\y「参加」</script>", null, null, null);
    odd.provenance = new Provenance("省 & 庁「報告」", null, "条件", null, LocalDate.of(2026, 4, 1), null);
    List<CaseStudy> cases = new ArrayList<>(Content.sample().library().cases());
    cases.add(odd.build());
    List<String> differences = new ArrayList<>();
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.run("citing.js", ScriptSources.joined(SCRIPT));
      for (String base : new String[] {null, "https://example.org/事例/"}) {
        Library library = SampleLibrary.of(base, cases);
        for (LanguagePlan plan : SitePlan.of(library).languages()) {
          for (CaseStudy c : cases) {
            compare(
                engine,
                PageContext.of(library, plan, plan.pathOf(c), "nav.home", "nav.home"),
                c,
                differences);
          }
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  private static void compare(
      ScriptEngine engine, PageContext page, CaseStudy c, List<String> differences) {
    JsonNode article = new JsonMapper().readTree(LinkedData.of(c, page, null)).get("@graph").get(0);
    JsonNode cited = engine.call("cited", article);
    Citation citation = Citation.of(c, page.site(), page.address(), page.words().language());
    for (CitationFormat format : CitationFormat.values()) {
      String expected = format.write(List.of(citation));
      String written = cited.get(format.ordinal()).asString();
      if (!expected.equals(written)) {
        differences.add(expected + "\n≠ " + written);
      }
    }
    assertTrue(!citation.title().contains("\n"));
  }
}
