package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.model.Library;
import org.jirei.publish.PagePath;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private static final List<LanguagePlan> PLANS =
      SitePlan.of(inLanguages(List.of(Language.JA, Language.EN))).languages();

  @Test
  void every_page_but_the_one_for_missing_addresses_stands_in_every_language_at_the_same_place() {
    Set<String> own = paths(PLANS.getFirst());
    own.remove("404.html");
    assertEquals(
        own.stream().map(path -> "en/" + path).collect(Collectors.toSet()), paths(PLANS.getLast()));
  }

  @Test
  void a_page_knows_itself_in_every_language() {
    for (LanguagePlan plan : PLANS) {
      assertEquals(
          List.of("cases/sendai.html", "en/cases/sendai.html"),
          plan.translations(plan.path("cases/sendai.html")).values().stream()
              .map(PagePath::value)
              .toList());
    }
  }

  @Test
  void the_first_language_is_the_one_at_the_root() {
    List<LanguagePlan> plans =
        SitePlan.of(inLanguages(List.of(Language.EN, Language.JA))).languages();
    assertEquals("index.html", plans.getFirst().home().value());
    assertEquals(Language.EN, plans.getFirst().language());
    assertEquals("ja/index.html", plans.getLast().home().value());
  }

  @Test
  void a_page_of_prose_is_there_in_the_own_language_where_it_is_not_translated() {
    assertTrue(paths(PLANS.getLast()).contains("en/about.html"));
  }

  private static Library inLanguages(List<Language> languages) {
    return SampleLibrary.in(languages, new SampleCase("sendai").build());
  }

  private static Set<String> paths(LanguagePlan plan) {
    return plan.pages().stream().map(page -> page.path().value()).collect(Collectors.toSet());
  }
}
