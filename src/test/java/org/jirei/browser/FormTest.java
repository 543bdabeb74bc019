package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Content;
import org.jirei.problem.Problem;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer writes a case in the form, opened from a folder, without a mouse. */
@InBrowser
class FormTest {

  /** 60 fields with their rules and words, and all places with their former names. */
  private static final long MOST_BYTES = 526 * 1024;

  private static final String EMPTY = "[data-key=title] input";

  private final Path site = Content.sample().site();
  @TempDir private Path temporary;
  private final List<BrowserContext> opened = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    opened.forEach(BrowserContext::close);
  }

  private FormPage form() {
    return form("submit/index.html", new NewContextOptions().setViewportSize(1280, 900));
  }

  private FormPage form(String path, NewContextOptions options) {
    Page page = window(options);
    page.clock().install();
    page.navigate(site.resolve(path).toUri().toString());
    return new FormPage(page);
  }

  private Page window(NewContextOptions options) {
    BrowserContext context = Chromium.shared().context(options);
    opened.add(context);
    return context.newPage();
  }

  /** The sheet of Sendai, as far as ten minutes go. */
  private static void writeSendai(FormPage form) {
    form.write("題名", "子育て中の方の不安解消を目的にセミナーを実施");
    form.choose("事例集", "employment-good-practices");
    form.write("団体名", "宮城県仙台市").choose("団体の種類", "municipality");
    form.press("参加団体を加える").type("宮城労働局マザーズハローワーク青葉");
    form.choose("団体の種類", "hello-work");
    form.write("場所", "せんだい").settle();
    form.page().keyboard().press("Enter");
    form.write("年度", "平成25年度");
    form.tick("子育て中の方").tick("セミナー・講座").tick("保育情報の提供");
    form.write("課題・目的", "子供の預け先に対して不安を持っている子育て中の方を対象とする。");
    form.write("実施概要", "セミナーにおいて、以下の内容を実施\n\n- 保育所の入所情報\n- 就職に向けての棚卸");
    form.write("効果", "不安の解消を図ることができた。");
    form.tick("宮城県仙台市").write("取組の一覧", "保育料の負担軽減制度の説明\n保育所の一日の生活の流れの説明\n　区民だより");
    form.press("役割分担を加える");
    form.tick("全団体（共通）").write("取組の一覧", "周知: 広報 # 窓口");
    form.press("目標・実績を加える").write("指標", "参加者数").write("値", "２４名");
    form.press("コメントを加える").choose("述べた団体", "municipality");
    form.write("コメントの本文", "連携は効果的と考える。");
    form.write("部署", "宮城労働局職業安定課").write("電話番号", "022-299-806１");
    form.write("資料名", "厚生労働省「雇用対策好事例」").write("利用条件", "出典を示して引用してください。");
    form.choose("公開の状態", "published").settle();
  }

  @Test
  void a_case_written_by_keyboard_passes_the_check_and_its_page_says_all_of_it() throws Exception {
    FormPage form = form().walking();
    List<String> requests = new ArrayList<>();
    form.page().onRequest(request -> requests.add(request.url()));
    writeSendai(form);
    form.press("公開したときの見え方").settle();
    String preview = form.page().locator("#preview-case").innerText();
    form.page().locator("#show").focus();
    form.page().keyboard().press("Shift+Tab");
    form.page().keyboard().press("Shift+Tab");
    form.page().keyboard().press("Shift+Tab");
    String[] saved = form.save().split("\n", 2);

    assertEquals("sendai-2.md", saved[0]);
    assertEquals("sendai-2.md を保存しました。", form.told());
    Path content = contentWith(saved[0], saved[1]);
    assertEquals(List.of(), errors(content));
    String page = pageOf(content, "cases/sendai-2.html");
    for (String words :
        List.of(
            "子育て中の方の不安解消を目的にセミナーを実施",
            "宮城労働局マザーズハローワーク青葉",
            "子供の預け先に対して不安を持っている子育て中の方を対象とする。",
            "就職に向けての棚卸",
            "保育所の一日の生活の流れの説明",
            "区民だより",
            "周知: 広報 # 窓口",
            "連携は効果的と考える。",
            "宮城県仙台市コメント",
            "2013年度（平成25年度）",
            "宮城労働局職業安定課",
            "出典を示して引用してください。")) {
      assertTrue(page.contains(words), "page lacks " + words);
      assertTrue(preview.contains(words), "preview lacks " + words);
    }
    assertTrue(page.contains("24名"), page);
    assertTrue(preview.contains("２４名"), preview);
    assertEquals(
        List.of(),
        requests.stream()
            .filter(url -> !url.startsWith("file:") && !url.startsWith("blob:"))
            .toList());
  }

  @Test
  void what_is_missing_is_listed_with_links_to_the_fields_and_said_beside_them() {
    FormPage form = form().walking();
    form.page().locator("#save").focus();
    form.page().keyboard().press("Enter");
    assertEquals("errors", form.page().evaluate("document.activeElement.id"));
    List<String> errors = form.errors();
    assertEquals("題名：「題名」を入力してください。 例: 子育て中の方の不安解消を目的にセミナーを実施", errors.getFirst());
    assertTrue(errors.contains("参加団体：「参加団体」を入力してください。"), "" + errors);
    assertTrue(
        errors.contains("課題・目的：本文がまだありません。 「課題・目的」「実施概要」「効果」のうち、少なくとも1つの欄に文章を書いてください。"),
        "" + errors);
    form.press(errors.getFirst());
    assertEquals("題名", form.focused());
    assertEquals("true", form.field("title").locator("input").getAttribute("aria-invalid"));
    form.page().keyboard().insertText("題");
    form.settle();
    assertEquals(errors.size() - 1, form.errors().size());
    assertTrue(form.field("title").locator(".fault").isHidden());
  }

  @Test
  void a_mistake_is_said_in_the_words_of_the_check_once_the_field_is_left() {
    FormPage form = form();
    form.write("年度", "平成32年度").to("推測の根拠").settle();
    assertEquals(
        "「平成32年度」の年は存在しません。 令和2年度ではありませんか？",
        form.field("fiscalYear").locator("[data-key=value] .fault").textContent());
    form.write("部署", "課").write("電話番号", "電話なし").to("資料名").settle();
    assertEquals(
        "「電話なし」を電話番号として読めません。 市外局番から書いてください。内線、（直通）、（代表）、FAX も書けます。例: 022-299-8061（内線123）",
        form.field("contact").locator("[data-key=tel] .fault").first().textContent());
  }

  @Test
  void the_type_of_a_party_is_proposed_from_its_name_until_the_author_chooses() {
    FormPage form = form();
    var type = form.field("parties").locator("[data-key=type] select").first();
    var note = form.field("parties").locator("[data-key=type] .place").first();
    form.write("団体名", "仙台商工会議所").to("団体の種類");
    assertEquals("chamber", type.inputValue());
    assertEquals("団体名から「商工会議所・経済団体」と判断しました。違うときは選び直してください。", note.textContent());
    form.field("parties").locator("[data-key=name] input").first().fill("宮城県仙台市");
    form.to("団体の種類");
    assertEquals("municipality", type.inputValue());
    type.selectOption("facility");
    assertEquals(0, note.count());
    form.field("parties").locator("[data-key=name] input").first().fill("宮城労働局");
    form.to("団体の種類");
    assertEquals("facility", type.inputValue());
  }

  @Test
  void rows_are_added_moved_and_removed_by_keyboard_and_the_focus_stays() {
    FormPage form = form().walking();
    form.write("団体名", "一");
    form.press("参加団体を加える").type("二").press("上へ");
    assertEquals("下へ", form.focused());
    assertEquals("参加団体を1件目に移しました。", form.told());
    assertEquals("二", form.field("parties").locator("[data-key=name] input").first().inputValue());
    form.press("削除");
    assertEquals("参加団体 1件目を削除しました。", form.told());
    assertEquals("一", form.field("parties").locator("[data-key=name] input").first().inputValue());
    assertEquals(1, form.field("parties").locator(".row").count());
    form.press("参加団体を加える");
    assertEquals("参加団体 2件目を加えました。", form.told());
    assertEquals("団体名", form.focused());
  }

  @Test
  void what_was_written_is_there_again_and_goes_only_when_the_officer_says_so() {
    FormPage form = form();
    writeSendai(form);
    form.page().reload();
    assertTrue(form.page().locator("#restored").isVisible());
    assertEquals("子育て中の方の不安解消を目的にセミナーを実施", form.page().inputValue(EMPTY));
    assertTrue(form.field("roles").locator("input[value=municipality]").first().isChecked());
    assertEquals("municipality", form.field("comments").locator("select").inputValue());
    form.page().locator("#anew").click();
    form.page().locator("#ask-no").click();
    assertFalse(form.page().inputValue(EMPTY).isEmpty());
    form.page().locator("#anew").click();
    form.page().locator("#ask-yes").click();
    assertEquals("", form.page().inputValue(EMPTY));
    form.page().reload();
    assertEquals("", form.page().inputValue(EMPTY));
    assertTrue(form.page().locator("#restored").isHidden());
  }

  @Test
  void a_browser_that_keeps_nothing_is_told_of_and_the_form_works() throws IOException {
    FormPage form = form();
    form.page()
        .addInitScript(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no');"
                + " } })");
    form.page().reload();
    assertTrue(form.page().locator("#restored").textContent().contains("自動保存できません"));
    writeSendai(form);
    assertTrue(form.save().startsWith("sendai-2.md"));
  }

  @Test
  void a_published_case_is_opened_changed_and_saved_under_its_name() throws Exception {
    FormPage form = form();
    Path file = Path.of("content/cases/ogaki.md");
    form.open(file);
    assertEquals("ogaki.md を開きました。", form.told());
    assertEquals(List.of(), form.errors());
    form.page().locator("#copy").focus();
    form.page().keyboard().press("Shift+Tab");
    form.page().keyboard().press("Shift+Tab");
    String[] saved = form.save().split("\n", 2);
    assertEquals("ogaki.md", saved[0]);
    Path content = contentWith(saved[0], saved[1]);
    assertEquals(List.of(), errors(content));
    var before = ContentReader.read(Path.of("content"), ContentOptions.DEFAULT).library();
    var after = ContentReader.read(content, ContentOptions.DEFAULT).library();
    assertEquals(
        before == null ? null : before.cases(), after == null ? null : after.cases(), saved[1]);
  }

  @Test
  void a_file_does_not_take_the_place_of_what_was_written_unasked() {
    FormPage form = form();
    form.write("題名", "大切な題").settle();
    form.openAsked(Path.of("content/cases/sendai.md"));
    assertEquals("保存したファイルを開く", form.page().locator("#ask-title").textContent());
    form.page().locator("#ask-no").click();
    assertEquals("大切な題", form.page().inputValue(EMPTY));
    form.openAsked(Path.of("content/cases/sendai.md")).clickUntilTold("#ask-yes");
    assertEquals("sendai.md を開きました。", form.told());
    assertTrue(form.page().inputValue(EMPTY).startsWith("子育て中の方"));
  }

  @Test
  void a_file_that_is_no_case_changes_nothing() throws IOException {
    FormPage form = form();
    form.write("題名", "大切な題").settle();
    Path file = temporary.resolve("bad.md");
    Files.writeString(file, "---\ntitle: \"a\n---\n");
    form.open(file);
    assertEquals("bad.md を開けません（2行目）。フォームの内容は変わっていません。", form.told());
    assertEquals("大切な題", form.page().inputValue(EMPTY));
  }

  @Test
  void a_file_in_an_old_encoding_is_not_opened_as_gibberish() throws IOException {
    FormPage form = form();
    form.write("題名", "大切な題").settle();
    Path file = temporary.resolve("old.md");
    Files.writeString(file, "---\ntitle: 子育て\n---\n", Charset.forName("Shift_JIS"));
    form.open(file);
    assertTrue(form.told().startsWith("old.md は文字コードが UTF-8 ではないため、開けません。"), form.told());
    assertEquals("大切な題", form.page().inputValue(EMPTY));
  }

  @Test
  void work_in_a_second_window_is_not_lost_in_silence() throws IOException {
    FormPage form = form();
    form.write("題名", "この窓の題").settle();
    form.page().evaluate("scrollTo(0, document.body.scrollHeight)");
    form.page()
        .evaluate(
            "dispatchEvent(new StorageEvent('storage', { key: 'jirei.form', newValue: '{}' }))");
    assertTrue(form.told().startsWith("別のタブでもこのフォームが使われています。"), form.told());
    assertEquals(
        true,
        form.page()
            .evaluate(
                "(() => { const { top, bottom } = document.getElementById('restored')"
                    + ".getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()"));
    String leaving = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    assertEquals(false, form.page().evaluate(leaving));
    form.write("副題", "まだ控えのない言葉").settle();
    assertEquals(true, form.page().evaluate(leaving));
    writeSendai(form);
    form.save();
    assertEquals(false, form.page().evaluate(leaving));
    form.page().keyboard().press("Tab");
    form.settle();
    assertEquals(false, form.page().evaluate(leaving));
  }

  @Test
  void unfinished_work_is_saved_as_a_draft() throws IOException {
    FormPage form = form();
    form.write("題名", "書きかけ").settle();
    form.page().locator("#save").click();
    var download = form.page().waitForDownload(() -> form.page().locator("#save-anyway").click());
    assertEquals("case.md", download.suggestedFilename());
    assertTrue(Files.readString(download.path()).contains("status: draft"));
    assertTrue(form.told().contains("下書きとして保存"), form.told());
  }

  @Test
  void hostile_words_stay_words_in_preview_and_file() throws IOException {
    FormPage form = form();
    String words = "<img src=x onerror=alert(1)> & {}: - # \"";
    form.write("題名", words).write("実施概要", words + "\n\n- <b>太字</b>");
    form.page().locator("#show").click();
    form.settle();
    assertEquals(0, form.page().locator("#preview-case img, #preview-case b").count());
    assertTrue(form.page().locator("#preview-case").innerText().contains(words));
  }

  @Test
  void lines_with_list_signs_stay_lines_in_the_preview() {
    FormPage form = form();
    form.write("実施概要", "**以下を**\n・応募書類の\n書き方\n**① 保育の\n説明**\n\n- 周知\n◆ 広報\n\n行末\\\n改行");
    form.page().locator("#show").click();
    form.settle();
    assertEquals(
        "<p><strong>以下を</strong><br>・応募書類の書き方<br><strong>① 保育の説明</strong></p>"
            + "<ul><li>周知<br>◆ 広報</li></ul><p>行末<br>改行</p>",
        form.page().locator("#preview-case .narrative .prose").innerHTML());
  }

  @Test
  void the_preview_has_the_parts_of_a_case_in_the_order_of_its_page() throws IOException {
    FormPage form = form();
    form.open(Path.of("content/cases/ogaki.md"));
    form.page().locator("#show").click();
    form.page().locator("#preview-case .case-body").waitFor();
    List<String> shown =
        form.page().locator("#preview-case .case-body > section > h4").allTextContents();
    Path page = Content.sample().site().resolve("cases/ogaki.html");
    List<String> onThePage = Jsoup.parse(page).select("h2").eachText();
    assertTrue(shown.size() >= 8, () -> "" + shown);
    assertEquals(onThePage.stream().filter(shown::contains).toList(), shown);
  }

  @Test
  void a_part_that_is_a_text_is_shown_in_the_preview_under_its_heading() throws IOException {
    FormPage form = form();
    form.page()
        .evaluate(
            """
            () => {
              const part = { name: "MADE_UP", field: "subtitle", label: "case.english" };
              jireiForm.rules.parts = [part];
            }
            """);
    form.write("副題", "一つ。");
    form.page().locator("#show").click();
    form.settle();
    assertEquals(
        "<h4>英語の要約</h4><div class=\"prose\"><p>一つ。</p></div>",
        form.page().locator("#preview-case .case-body > section").innerHTML());
  }

  @Test
  void the_way_through_the_form_does_not_lie_over_the_preview() {
    FormPage form = form();
    form.open(Path.of("content/cases/ogaki.md"));
    form.page().locator("#show").click();
    form.settle();
    form.page().locator("#preview").waitFor();
    for (String place : List.of("#preview", "#preview-case .glance", "#preview-case .roles")) {
      // The page scrolls smoothly; what counts is where it comes to rest.
      form.page()
          .evaluate(
              "(s) => document.querySelector(s).scrollIntoView({ behavior: 'instant' })", place);
      assertEquals(
          true,
          form.page()
              .evaluate(
                  """
                  () => {
                    const box = (id) => document.querySelector(id).getBoundingClientRect();
                    return box(".progress").bottom <= box("#preview").top;
                  }
                  """),
          place);
    }
  }

  @Test
  void axe_finds_no_barrier_in_a_form_full_of_rows_and_mistakes() {
    FormPage form = form();
    for (var add : form.page().locator(".part > .rows > p > .add").all()) {
      add.click();
    }
    form.page().locator("#save").click();
    form.page().locator("#show").click();
    form.settle();
    assertEquals(List.of(), Barriers.in(form.page(), "form"));
    assertEquals(
        List.of(),
        form.page()
            .evaluate(
                """
                [...document.querySelectorAll(".case-form :is(button, input:not(.quiet, [type=checkbox]), select, .option, summary)")]
                  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)
                """));
  }

  @Test
  void in_a_narrow_window_nothing_scrolls_sideways_even_with_all_rows() {
    FormPage form = form("submit/index.html", new NewContextOptions().setViewportSize(320, 700));
    for (var add : form.page().locator(".part > .rows > p > .add").all()) {
      add.click();
    }
    assertEquals(320, form.page().evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void without_scripts_the_page_says_so_and_leads_to_another_way() {
    FormPage form = form("submit/index.html", new NewContextOptions().setJavaScriptEnabled(false));
    assertTrue(form.page().locator("noscript a[href='../submit.html']").isVisible());
    assertTrue(form.page().locator("noscript a[href='template.md']").isVisible());
  }

  @Test
  void the_english_site_speaks_english_and_saves_the_same_file() throws IOException {
    FormPage form = form("en/submit/index.html", new NewContextOptions());
    form.write("Title", "題").to("Subtitle").settle();
    form.page().locator("#save").click();
    assertTrue(
        form.errors().stream()
            .anyMatch(e -> e.startsWith("Collection: please fill in “Collection”; ")),
        "" + form.errors());
    var download = form.page().waitForDownload(() -> form.page().locator("#save-anyway").click());
    assertTrue(Files.readString(download.path()).contains("title: 題\n"));
  }

  @Test
  void the_form_with_everything_it_loads_stays_within_its_bytes() throws IOException {
    Page page = window(new NewContextOptions());
    List<String> urls = new ArrayList<>();
    page.onRequest(request -> urls.add(request.url()));
    page.navigate(site.resolve("submit/index.html").toUri().toString());
    long bytes = 0;
    for (String url : urls) {
      bytes += Files.size(Path.of(java.net.URI.create(url)));
    }
    long sum = bytes;
    assertTrue(bytes <= MOST_BYTES, () -> sum + " bytes");
  }

  private Path contentWith(String name, String text) throws IOException {
    Path content = temporary.resolve("content");
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = content.resolve(Path.of("content").relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Files.writeString(content.resolve("cases").resolve(name), text);
    return content;
  }

  private static List<Problem> errors(Path content) throws IOException {
    return ContentReader.read(content, ContentOptions.DEFAULT).problems().stream()
        .filter(Problem::isError)
        .toList();
  }

  private String pageOf(Path content, String page) throws Exception {
    Path output = temporary.resolve("site");
    BuildRequest request = StandardSite.request(content, output, null, false, false, false);
    assertTrue(SiteBuild.run(request, Progress.NONE) instanceof BuildResult.Published);
    return Jsoup.parse(output.resolve(page)).text();
  }
}
