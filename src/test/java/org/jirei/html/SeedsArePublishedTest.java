package org.jirei.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.model.Library;
import org.jirei.seeds.SeedDocument;
import org.jirei.site.LanguagePlan;
import org.jirei.site.Page;
import org.jirei.site.SitePlan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsArePublishedTest {

  private static Map<String, String> pageTexts = Map.of();

  @BeforeAll
  static void render_every_case() throws IOException {
    Library library = Content.sample().library();
    LanguagePlan plan = SitePlan.of(library).own();
    Renderer renderer = new Renderer(library, plan, c -> List.of());
    pageTexts =
        plan.pages().stream()
            .filter(Page.OfCase.class::isInstance)
            .map(Page.OfCase.class::cast)
            .collect(
                Collectors.toMap(
                    page -> page.caseStudy().id(),
                    page ->
                        Jsoup.parse(new String(renderer.render(page).bytes(), UTF_8))
                            .body()
                            .text()));
  }

  @ParameterizedTest
  @MethodSource("org.jirei.seeds.SeedDocument#all")
  void every_line_and_sentence_of_a_document_is_on_its_page(SeedDocument page) {
    assertEquals(List.of(), page.missingFrom(Objects.requireNonNull(pageTexts.get(page.id()))));
  }
}
