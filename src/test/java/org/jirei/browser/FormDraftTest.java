package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft with guesses and open parts goes through the form in a browser, and nothing is lost. */
@InBrowser
class FormDraftTest {

  private static final String DRAFT =
      """
      ---
      # 覚え書き
      id: hakodate-test
      # 題名は位置から推定しました。
      title: 朝の仕事説明会を開催 # 確認
      parties: # 記入してください
      areas: ["012025"]
      targetGroups: &who [youth]
      measures: [counselling] # 確認
      metrics:
        - indicator: 参加者
          value: 57名
          # 時期は本文から推定しました。
          period: 令和5年度 # 確認
        - # 後で書く
      roles:
      x-own: 1
      source: '雇用の資料'
      ---

      ## 課題・目的

      <!-- 確認: 見出しと文章が離れています。 -->

      説明の機会を増やす。

      <!--
      ## 効果
      -->
      """;

  private final Path site = Content.sample().site();
  @TempDir private Path temporary;
  private final List<BrowserContext> opened = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    opened.forEach(BrowserContext::close);
    assertEquals(List.of(), failures);
  }

  private FormPage form(String path) {
    BrowserContext context =
        Chromium.shared().context(new NewContextOptions().setViewportSize(1280, 900));
    opened.add(context);
    Page page = context.newPage();
    page.onPageError(failures::add);
    page.clock().install();
    page.navigate(site.resolve(path).toUri().toString());
    return new FormPage(page);
  }

  private FormPage openedDraft(String path, byte[] bytes) throws IOException {
    Path file = temporary.resolve("hakodate-test.md");
    Files.write(file, bytes);
    return form(path).open(file);
  }

  private FormPage openedDraft() throws IOException {
    return openedDraft("submit/index.html", DRAFT.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] saved(FormPage form) throws IOException {
    form.page().locator("#save").click();
    Download download =
        form.page().waitForDownload(() -> form.page().locator("#save-anyway").click());
    assertEquals("hakodate-test.md", download.suggestedFilename());
    return Files.readAllBytes(download.path());
  }

  private static String savedText(FormPage form) throws IOException {
    return new String(saved(form), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void a_draft_that_nobody_changed_is_saved_byte_for_byte(String encoding) throws IOException {
    byte[] bytes = DRAFT.replace("\n", "\r\n").getBytes(Charset.forName(encoding));
    FormPage form = openedDraft("submit/index.html", bytes);
    assertEquals(new String(bytes, encoding), new String(saved(form), encoding));
    form.page().reload();
    assertEquals(new String(bytes, encoding), new String(saved(form), encoding));
  }

  @Test
  void guesses_and_open_parts_are_shown_at_their_fields() throws IOException {
    FormPage form = openedDraft();
    assertEquals(
        "hakodate-test.md を開きました。 推定した内容が4か所あります。各項目で確認してください。" + " フォームにない項目（x-own）は、そのまま保存します。",
        form.told());
    assertEquals(
        "推定した内容です。資料で確認してください：題名は位置から推定しました。",
        form.field("title").locator(".draft-mark p").textContent());
    assertTrue(form.field("parties").locator("> .draft-mark").isVisible());
    assertTrue(
        form.page().locator("[data-kind=PURPOSE] .draft-mark").textContent().contains("離れています"));
    assertEquals("&who [youth]", form.field("targetGroups").locator("pre").textContent());
    assertEquals(0, form.field("targetGroups").locator("input:not([disabled])").count());
    assertEquals(List.of(), Barriers.in(form.page(), "a draft"));
  }

  @Test
  void a_guess_is_confirmed_by_keyboard_and_stays_confirmed() throws IOException {
    FormPage form = openedDraft();
    form.field("title").locator(".confirm").focus();
    form.page().keyboard().press("Enter");
    form.settle();
    assertEquals("題名を確認済みにしました。", form.told());
    assertEquals("題名", form.focused());
    form.page().reload();
    assertEquals(0, form.field("title").locator(".draft-mark").count());
    assertTrue(form.field("measures").locator(".draft-mark").isVisible());
    assertEquals(DRAFT.replace("開催 # 確認", "開催"), savedText(form));
  }

  @Test
  void a_changed_guess_is_no_guess_any_more() throws IOException {
    FormPage form = openedDraft();
    form.field("title").locator("input").fill("夜の仕事説明会を開催");
    form.field("metrics").locator("[data-key=period] input").first().fill("令和6年度");
    form.settle();
    assertTrue(form.field("title").locator(".draft-mark").isHidden());
    assertEquals(
        DRAFT.replace("朝の仕事説明会を開催 # 確認", "夜の仕事説明会を開催").replace("令和5年度 # 確認", "令和6年度"),
        savedText(form).replace("status: draft\n", ""));
  }

  @Test
  void open_parts_are_filled_in_where_they_stand() throws IOException {
    FormPage form = openedDraft();
    var parties = form.field("parties");
    parties.locator("[data-key=name] input").first().fill("北海道函館市");
    parties.locator("[data-key=type] select").first().selectOption("municipality");
    form.page().locator("[data-kind=PURPOSE] textarea").fill("説明の機会を設ける。");
    form.settle();
    assertTrue(parties.locator("> .draft-mark").isHidden());
    String text = savedText(form).replace("status: draft\n", "");
    assertTrue(
        text.contains(
            """

            parties:
              - id: municipality
                name: 北海道函館市
                type: municipality
                code: "012025"
            areas: ["012025"]
            """),
        text);
    assertTrue(text.contains("離れています。 -->\n\n説明の機会を設ける。\n\n<!--\n## 効果\n-->\n"), text);
  }

  @Test
  void the_english_form_tells_it_in_english() throws IOException {
    FormPage form = openedDraft("en/submit/index.html", DRAFT.getBytes(StandardCharsets.UTF_8));
    assertTrue(form.told().contains("4 guesses to confirm"), form.told());
    assertEquals("Confirmed", form.field("title").locator(".confirm").textContent());
    assertEquals(DRAFT, savedText(form));
  }
}
