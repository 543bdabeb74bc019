package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form takes terms that its lists lack, and understands names in files that it opens. */
@InBrowser
class NewTermInFormTest {

  private static final Path NAMES = Path.of("src/test/resources/shapes/cases/names.md");

  private final List<BrowserContext> opened = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    opened.forEach(BrowserContext::close);
  }

  private Page form(String path) {
    BrowserContext context = Chromium.shared().context(new NewContextOptions());
    opened.add(context);
    Page page = context.newPage();
    page.navigate(Content.sample().site().resolve(path).toUri().toString());
    return page;
  }

  private static void fill(Page page, String part, String words) {
    page.locator("#new-term-" + part).fill(words);
  }

  private static void fillForestry(Page page) {
    fill(page, "en", "Forestry workers");
    fill(page, "id", "forestry_workers");
    fill(page, "definition-ja", "山林で働きたい方です。");
    fill(page, "definition-en", "People who want to work in forests: new and returning.");
    fill(page, "synonyms", "林業就業者、森の人");
  }

  @Test
  void a_term_is_added_to_the_choices_and_its_lines_are_shown() {
    Page page = form("submit/index.html");
    page.locator("[data-key=targetGroups] .new-term").click();
    fill(page, "ja", "林業に就く方");
    fillForestry(page);
    page.locator("#new-term-make").click();
    assertEquals(
        """
        - id: forestry_workers
          ja: 林業に就く方
          en: Forestry workers
          definition:
            ja: 山林で働きたい方です。
            en: "People who want to work in forests: new and returning."
          synonyms: [林業就業者, 森の人]
        """,
        page.locator("#new-term-lines").inputValue());
    page.locator("#new-term-close").click();
    Locator box = page.locator("[data-key=targetGroups] input[value=forestry_workers]");
    assertTrue(box.isChecked());
    page.locator("#copy").click();
    String file = page.locator("#copied-text").inputValue();
    assertTrue(file.contains("targetGroups: [forestry_workers]"), file);
  }

  @Test
  void a_name_that_a_term_has_is_refused_in_any_spelling() {
    Page page = form("en/submit/index.html");
    page.locator("[data-key=targetGroups] .new-term").click();
    fill(page, "ja", "障がい 者");
    fillForestry(page);
    page.locator("#new-term-make").click();
    assertTrue(page.locator("#new-term .fault").innerText().contains("障がい 者"));
    assertFalse(page.locator("#new-term-made").isVisible());
  }

  @Test
  void a_new_type_of_party_is_offered_in_rows_to_come() {
    Page page = form("submit/index.html");
    page.locator("[data-key=parties] .new-term").first().click();
    fill(page, "ja", "森林組合");
    fillForestry(page);
    page.locator("#new-term-make").click();
    page.locator("#new-term-close").click();
    page.locator("[data-key=parties] > p > .add").click();
    Locator types = page.locator("[data-key=parties] [data-key=type] select");
    assertEquals("forestry_workers", types.first().inputValue());
    types.last().selectOption("forestry_workers");
    assertEquals("forestry_workers", types.last().inputValue());
  }

  @Test
  void names_in_an_opened_file_are_shown_as_what_they_mean() {
    Page page = form("submit/index.html");
    page.setInputFiles("#file", NAMES);
    page.locator("[data-key=targetGroups] input[value=disabled]:checked").waitFor();
    assertTrue(page.locator("[data-key=measures] input[value=outreach_counselling]").isChecked());
    assertEquals(
        "employment-good-practices", page.locator("[data-key=collection] select").inputValue());
    assertEquals("広島県三次市", page.locator("[data-key=areas] .place").first().innerText());
    assertEquals(0, page.locator("#errors-list li").count());
  }
}
