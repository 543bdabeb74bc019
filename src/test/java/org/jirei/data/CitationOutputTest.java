package org.jirei.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Provenance;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CitationOutputTest {

  private static final String BASE = "https://example.org/jirei/";

  @Test
  void the_library_has_a_file_of_each_format_and_one_about_all_cases_together() throws IOException {
    Map<String, String> files = files(null, new SampleCase("sendai").build());
    assertEquals(
        List.of("data/CITATION.cff", "data/cases.bib", "data/cases.json", "data/cases.ris"),
        List.copyOf(files.keySet()));
    files.values().forEach(file -> assertTrue(!file.contains("http"), file));
  }

  @Test
  void a_case_is_cited_with_the_address_of_its_page() throws IOException {
    String bib =
        Objects.requireNonNull(files(BASE, new SampleCase("sendai").build()).get("data/cases.bib"));
    assertTrue(bib.contains("url = {" + BASE + "cases/sendai.html}"), bib);
  }

  @Test
  void all_cases_together_are_as_new_as_the_one_that_changed_last() throws IOException {
    SampleCase old = new SampleCase("old");
    old.provenance = days(LocalDate.of(2026, 5, 1), null);
    SampleCase changed = new SampleCase("changed");
    changed.provenance = days(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 6, 3));
    String cff = files(BASE, old.build(), changed.build()).get("data/CITATION.cff");
    Map<?, ?> read = new YAMLMapper().readValue(cff, Map.class);
    assertEquals("1.2.0", read.get("cff-version"));
    assertEquals("dataset", read.get("type"));
    assertEquals("連携事例集", read.get("title"));
    assertEquals(BASE, read.get("url"));
    assertEquals("2026-06-03", read.get("date-released"));
    assertTrue(read.get("message") instanceof String, cff);
    assertTrue(
        Objects.requireNonNull((List<?>) read.get("authors")).getFirst() instanceof Map<?, ?>, cff);
  }

  private static Provenance days(LocalDate published, @Nullable LocalDate updated) {
    return new Provenance("資料", null, "利用条件", published, updated, null);
  }

  private static Map<String, String> files(@Nullable String base, CaseStudy... cases)
      throws IOException {
    Library library = SampleLibrary.of(base, List.of(cases));
    Map<String, String> made = new TreeMap<>();
    for (SiteFile file : new CitationOutput().files(SitePlan.of(library))) {
      made.put(file.path().value(), new String(file.make().bytes(), UTF_8));
    }
    return made;
  }
}
