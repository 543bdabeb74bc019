package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jirei.fixtures.MadeUpLanguage;
import org.jirei.fixtures.Shared;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A further language takes one file of messages, and no page falls back to another language. */
class FurtherLanguageTest {

  private static final Shared<RenderedSite> SITE =
      Shared.of(
          () ->
              RenderedSite.of(
                  SampleLibrary.in(
                      List.of(Language.JA, MadeUpLanguage.get()),
                      FullCase.build(),
                      FullCase.bare())));

  @Test
  void its_pages_stand_below_its_tag_and_other_languages_lead_there() {
    Document page = SITE.get().page("qaa/cases/full.html");
    assertEquals("qaa", page.expectFirst("html").attr("lang"));
    assertEquals("«Home»", page.expectFirst(".trail a").text());
    assertEquals("«English»", SITE.get().page("index.html").select(".languages a").text());
  }

  @Test
  void a_case_has_its_headings_units_and_marks_in_the_language() {
    Document page = SITE.get().page("qaa/cases/full.html");
    for (Element heading : page.select("main h2:not([lang])")) {
      assertMarked(heading.text());
    }
    assertTrue(page.expectFirst("main").text().contains("«120 people»"), page::text);
    assertMarked(page.expectFirst(".notice").text());
    assertMarked(page.select("nav a[href*=figures]").text());
  }

  @Test
  void the_form_names_and_explains_its_fields_and_choices_in_the_language() {
    Document form = SITE.get().page("qaa/submit/index.html");
    for (Element words : form.select("#case-form .name, #case-form .help, #sentences p")) {
      assertMarked(words.text());
    }
    for (Element choice : form.select("[data-key=status] option")) {
      assertMarked(choice.text());
    }
    assertFalse(form.select("#sentences p").isEmpty());
  }

  @Test
  void the_comparison_has_its_data_in_every_language_of_the_site() {
    JsonNode full = compared("full");
    for (String field : List.of("inferred", "year", "since")) {
      assertEquals(List.of("ja", "qaa"), List.copyOf(full.get(field).propertyNames()), field);
    }
    assertEquals("«Inferred»", full.get("inferred").get("qaa").asString());
    JsonNode figure = full.get("figures").get(1);
    assertMarked(figure.get("value").get("qaa").asString());
    assertMarked(figure.get("notes").get(0).get("qaa").asString());
  }

  private static JsonNode compared(String id) {
    String script =
        new String(
            Objects.requireNonNull(SITE.get().files().get("compare/cases/" + id + ".js")),
            StandardCharsets.UTF_8);
    return new JsonMapper()
        .readTree(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')));
  }

  private static void assertMarked(String words) {
    assertTrue(words.contains("«") && words.contains("»"), words);
  }
}
