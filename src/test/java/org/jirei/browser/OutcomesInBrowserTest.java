package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ordering and filtering the table of figures, and the way from the matrix to a task. */
class OutcomesInBrowserTest extends SearchSite {

  @ParameterizedTest
  @EnumSource
  void filters_keep_the_figures_that_match_all_and_the_address_keeps_the_filters(Host host) {
    Page page = outcomes(host, "");
    page.fill("#indicator", "就職");
    page.selectOption("#kind", "ACTUAL");
    page.selectOption("#prefecture", new SelectOption().setLabel("長崎県"));
    assertEquals(List.of("3名", "7名"), values(page));
    assertEquals("52件のうち2件の数値を表示", page.textContent("#shown"));
    assertEquals("indicator=就職&kind=ACTUAL&prefecture=nagasaki", parameters(page));
    page.reload();
    assertEquals(List.of("3名", "7名"), values(page));
    page.click("#clear");
    assertEquals("52件の数値", page.textContent("#shown"));
    assertEquals("", parameters(page));
    assertEquals("indicator", page.evaluate("document.activeElement.id"));
  }

  @Test
  void full_width_letters_and_unknown_choices_in_an_address_do_no_harm() {
    Page page = outcomes(Host.FOLDER, "?indicator=(子)&unit=匹&sort=nonsense-desc");
    assertEquals(List.of("24名"), values(page));
    assertEquals("", page.inputValue("#unit"));
    assertEquals("descending", sorted(page, "indicator"));
  }

  @Test
  void values_are_ordered_only_among_the_same_unit_and_kind() {
    Page page = outcomes(Host.FOLDER, "?sort=value-desc");
    List<?> groups = page.locator(".unit-group").allTextContents();
    assertEquals("単位「名」・実績（24件）", groups.getFirst());
    assertTrue(groups.size() > 8, groups.toString());
    List<?> ordered =
        (List<?>)
            page.evaluate(
                """
                Array.from(document.getElementById("outcomes").tBodies, (body) => {
                  const rows = Array.from(body.rows).slice(1).map((row) => row.dataset);
                  const falling = rows.every((row, i) => i === 0
                    || Number(rows[i - 1].value) >= Number(row.value));
                  return falling && new Set(rows.map((row) => row.unit + row.kind)).size === 1;
                })
                """);
    assertTrue(ordered.stream().allMatch(Boolean.TRUE::equals), ordered.toString());
    assertEquals("descending", sorted(page, "value"));
  }

  @Test
  void the_keyboard_orders_by_a_column_and_turns_the_order_round() {
    Page page = outcomes(Host.FOLDER, "");
    assertEquals("ascending", sorted(page, "indicator"));
    page.locator("th[data-column=period] button").focus();
    page.keyboard().press("Enter");
    assertEquals("ascending", sorted(page, "period"));
    assertEquals(null, sorted(page, "indicator"));
    assertEquals("2013年度（平成25年度）", period(page, 0));
    page.keyboard().press("Space");
    assertEquals("descending", sorted(page, "period"));
    assertEquals("2025年3月末（令和7年3月末）", period(page, 0));
    assertEquals("–", period(page, 51), "what has no period comes last either way");
    assertEquals("sort=period-desc", parameters(page));
    assertEquals("時期", page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void narrow_screens_have_a_choice_in_the_place_of_the_column_heads() {
    Page page = outcomes(Host.FOLDER, "", new NewContextOptions().setViewportSize(390, 800));
    assertTrue(page.locator("#sort").isVisible());
    page.selectOption("#sort", "prefecture-desc");
    assertEquals("長崎県", page.locator("#outcomes tbody tr td:nth-child(7)").first().textContent());
    Page wide = outcomes(Host.FOLDER, "");
    assertTrue(wide.locator("#sort").isHidden());
  }

  @Test
  void without_scripts_the_whole_table_is_there_and_nothing_that_needs_them() {
    Page page =
        outcomes(Host.FOLDER, "?kind=TARGET", new NewContextOptions().setJavaScriptEnabled(false));
    assertEquals(52, page.locator("#outcomes tbody tr").count());
    assertTrue(page.locator("#sifting").isHidden());
    assertEquals(0, page.locator("thead button").count());
  }

  @Test
  void who_provides_childcare_is_found_by_keyboard_from_the_matrix() {
    Page page = window(new NewContextOptions().setViewportSize(1280, 900));
    page.navigate(address(Host.FOLDER, "index.html"));
    page.locator("header a[href='roles/index.html']").press("Enter");
    page.waitForURL("**/roles/index.html");
    page.locator("a[aria-label='3件：託児、ハローワーク']").press("Enter");
    page.waitForURL("**/roles/childcare_onsite.html#hello-work");
    page.locator("#hello-work ~ ol .assigned-tasks a").last().press("Enter");
    page.waitForURL("**/cases/katano.html#task-2-3");
    assertEquals("託児サービスの設置", page.locator(":target").textContent().strip());
  }

  private Page outcomes(Host host, String parameters) {
    return outcomes(host, parameters, new NewContextOptions().setViewportSize(1280, 900));
  }

  private Page outcomes(Host host, String parameters, NewContextOptions options) {
    Page page = window(options);
    page.navigate(address(host, "outcomes/index.html") + parameters);
    return page;
  }

  private static List<String> values(Page page) {
    return page.locator("#outcomes tbody .figure strong").allTextContents();
  }

  private static String period(Page page, int row) {
    return page.locator("#outcomes tbody tr td:nth-child(4)").nth(row).innerText().strip();
  }

  private static @Nullable String sorted(Page page, String column) {
    return page.getAttribute("th[data-column=" + column + "]", "aria-sort");
  }

  private static String parameters(Page page) {
    String query = URI.create(page.url()).getRawQuery();
    return query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
  }
}
