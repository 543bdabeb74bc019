package org.jirei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import org.jirei.assembly.StandardSite;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of letters without a break is indexed, however long it is. */
@Tag("broad")
class LongRunsTest {

  private static final int BYTES = 33_000;

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"q", "7", "ヌ", "ぬ", "塚", "é", "𠮷"})
  void a_long_run_of_one_letter_is_published(String letter) throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "ogaki");
    String run = letter.repeat(BYTES / letter.getBytes(UTF_8).length + 1);
    SmallContent.replace(content, "ogaki", "## 効果", run + "\n\n## 効果");
    SmallContent.replace(content, "ogaki", "\ntitle: ", "\ntitle: " + run);
    build(content);
  }

  @Test
  void the_words_beside_a_long_run_are_found() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "ogaki");
    String run = "wxyz".repeat(BYTES / 4);
    SmallContent.replace(content, "ogaki", "\ntitle: ", "\ntitle: 灯台 " + run + " ");
    build(content);
    try (CaseSearcher searcher = CaseSearcher.open(home.resolve("site/search/lucene"))) {
      assertNotNull(searcher);
      assertEquals(1, searcher.search(SearchRequest.of("灯台", 10)).total());
    }
  }

  private void build(Path content) throws Exception {
    BuildRequest request =
        StandardSite.request(content, home.resolve("site"), null, false, false, false);
    BuildResult result = SiteBuild.run(request, Progress.NONE);
    assertInstanceOf(
        BuildResult.Published.class, result, () -> result.problems().getFirst().toString());
  }
}
