package org.jirei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordering and filtering the table of figures, and the way from the matrix to a task. */
class OutcomesInBrowserTest extends SearchSite {

  @ParameterizedTest
  @EnumSource
  void filters_keep_the_figures_that_match_all_and_the_address_keeps_the_filters(Host host) {
    Page page = outcomes(host, "");
    page.fill("#indicator", "就職");
    page.selectOption("#kind", "ACTUAL");
    page.selectOption("#prefecture", new SelectOption().setLabel("長崎県"));
    assertThat(page.locator("#shown")).hasText("52件のうち2件の数値を表示");
    assertEquals(List.of("3", "7"), values(page));
    assertEquals("indicator=就職&prefecture=nagasaki&kind=ACTUAL", parameters(page));
    page.reload();
    assertThat(page.locator("#shown")).hasText("52件のうち2件の数値を表示");
    assertEquals(List.of("3", "7"), values(page));
    page.click("#clear");
    assertThat(page.locator("#shown")).hasText("52件の数値");
    assertEquals("", parameters(page));
    assertEquals("indicator", page.evaluate("document.activeElement.id"));
  }

  @Test
  void full_width_letters_and_unknown_choices_in_an_address_do_no_harm() {
    Page page = outcomes(Host.FOLDER, "?indicator=(子)&unit=匹&sort=nonsense-desc");
    assertThat(page.locator("#shown")).hasText("52件のうち1件の数値を表示");
    assertEquals(List.of("24"), values(page));
    assertEquals("", page.inputValue("#unit"));
    assertEquals("descending", sorted(page, "indicator"));
  }

  @Test
  void values_are_ordered_only_among_the_same_unit_and_kind() {
    Page page = outcomes(Host.FOLDER, "?sort=value-desc");
    page.locator(".unit-group").first().waitFor();
    List<?> groups = page.locator(".unit-group").allTextContents();
    assertEquals("単位「名」・実績（24件）", groups.getFirst());
    assertTrue(groups.size() > 8, groups.toString());
    List<?> ordered =
        (List<?>)
            page.evaluate(
                """
                Array.from(document.getElementById("outcomes").tBodies, (body) => {
                  const rows = Array.from(body.rows).slice(1).map(({ cells }) =>
                    Array.from(cells, (cell) => cell.textContent));
                  const value = (row) => parseFloat(row[1].replace(/[,約]/g, "").replace("−", "-"));
                  const falling = rows.every((row, i) => i === 0
                    || value(rows[i - 1]) >= value(row));
                  return falling && new Set(rows.map((row) => row[2] + row[3])).size === 1;
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
    assertThat(page.locator("#outcomes tbody tr td:nth-child(5)").first())
        .hasText("2013年度（平成25年度）");
    page.keyboard().press("Space");
    assertEquals("descending", sorted(page, "period"));
    assertThat(page.locator("#outcomes tbody tr td:nth-child(5)").first())
        .hasText("2025年3月末（令和7年3月末）");
    assertEquals("–", period(page, 51), "what has no period comes last either way");
    assertEquals("sort=period-desc", parameters(page));
    assertEquals("時期", page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void narrow_screens_have_a_choice_in_the_place_of_the_column_heads() {
    Page page = outcomes(Host.FOLDER, "", new NewContextOptions().setViewportSize(390, 800));
    assertTrue(page.locator("#sort").isVisible());
    page.selectOption("#sort", "prefecture-desc");
    assertThat(page.locator("#outcomes tbody tr td:nth-child(8)").first()).hasText("長崎県");
    Page wide = outcomes(Host.FOLDER, "");
    assertTrue(wide.locator("#sort").isHidden());
  }

  @Test
  void all_figures_of_a_measure_are_saved_as_csv_just_as_they_are_shown() throws IOException {
    Page page = outcomes(Host.FOLDER, "");
    page.selectOption("#measure", "seminar");
    page.locator("#shown:has-text('のうち')").waitFor();
    Path file = page.waitForDownload(() -> page.click("#save")).path();
    String csv = Files.readString(file);
    assertTrue(csv.startsWith("\uFEFF"));
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(csv.substring(1)))
            .getRecords();
    List<String> shown = page.locator("#outcomes tbody th").allTextContents();
    assertEquals(shown, rows.stream().map(row -> row.get("indicator")).toList());
    assertEquals(values(page), rows.stream().map(row -> row.get("value_shown")).toList());
    for (CSVRecord row : rows) {
      assertTrue(row.get("value").matches("-?[0-9.]+"), row::toString);
      assertTrue(row.get("area_codes").matches("[0-9]{6}(;[0-9]{6})*"), row::toString);
      assertTrue(row.get("address").contains("cases/" + row.get("case_id") + ".html#"));
      assertTrue(!row.get("unit").isEmpty() && !row.get("kind").isEmpty(), row::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void a_long_title_of_a_case_takes_two_lines_of_a_row_at_most(int width) {
    Page page = outcomes(Host.FOLDER, "", new NewContextOptions().setViewportSize(width, 800));
    Object lines =
        page.evaluate(
            """
            Math.max(...Array.from(document.querySelectorAll("#outcomes a.clip"), (title) =>
              Math.floor(title.clientHeight / parseFloat(getComputedStyle(title).lineHeight))))
            """);
    assertEquals(2, lines);
  }

  @Test
  void filtered_rows_look_as_those_of_the_page_and_paste_into_columns() {
    Page page = outcomes(Host.FOLDER, "");
    String published = firstRow(page);
    page.fill("#indicator", page.textContent("#outcomes tbody th"));
    page.locator("#shown:has-text('のうち')").waitFor();
    assertEquals(published, firstRow(page));
    Object copied =
        page.evaluate(
            """
            (() => {
              getSelection().selectAllChildren(document.querySelector("#outcomes tbody tr"));
              return String(getSelection());
            })()
            """);
    assertEquals(9, String.valueOf(copied).chars().filter(sign -> sign == '\t').count());
    assertTrue(!String.valueOf(copied).strip().contains("\n"), copied::toString);
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

  private static String firstRow(Page page) {
    return page.innerHTML("#outcomes tbody tr").replace("\n", "");
  }

  private static List<String> values(Page page) {
    return page.locator("#outcomes tbody .figure").allTextContents();
  }

  private static String period(Page page, int row) {
    return page.locator("#outcomes tbody tr td:nth-child(5)").nth(row).innerText().strip();
  }

  private static @Nullable String sorted(Page page, String column) {
    return page.getAttribute("th[data-column=" + column + "]", "aria-sort");
  }

  private static String parameters(Page page) {
    String query = URI.create(page.url()).getRawQuery();
    return query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
  }
}
