package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.model.RichText;
import org.jirei.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "これは**「強調」**の例 | <p>これは<strong>「強調」</strong>の例</p>",
        "**「A」**と**「B」**と | <p><strong>「A」</strong>と<strong>「B」</strong>と</p>",
        "市は*（仮称）*です | <p>市は<em>（仮称）</em>です</p>",
        "**注意：**確認 | <p><strong>注意：</strong>確認</p>",
        "語**強調**語 | <p>語<strong>強調</strong>語</p>",
        "`**「x」**`の | <p><code>**「x」**</code>の</p>",
        "３*４と５ | <p>３*４と５</p>",
        "参加率は**41.5%**で | <p>参加率は<strong>41.5%</strong>で</p>",
        "今年は**(試行)**として | <p>今年は<strong>(試行)</strong>として</p>",
        "**12社!**と**\"相談\"**を | <p><strong>12社!</strong>と<strong>\"相談\"</strong>を</p>",
        "要綱**[別紙](b.md)**を | <p>要綱<strong><a href=\"b.html\">別紙</a></strong>を</p>",
        "次の**`id`**の | <p>次の<strong><code>id</code></strong>の</p>",
        "市は*(仮)*と | <p>市は<em>(仮)</em>と</p>",
        "__「相談」__の | <p><strong>「相談」</strong>の</p>",
        "語__強調__語 | <p>語<strong>強調</strong>語</p>",
        "報告_令和5年_案.docx | <p>報告_令和5年_案.docx</p>",
        "旧~~(窓口)~~新 | <p>旧<del>(窓口)</del>新</p>",
        "10~20名、30~40名 | <p>10~20名、30~40名</p>",
        "葛\uDB40\uDD00**(城)**市 | <p>葛\uDB40\uDD00<strong>(城)</strong>市</p>",
        "***「両方」***の | <p><em><strong>「両方」</strong></em>の</p>",
        "*a **b** c* | <p><em>a <strong>b</strong> c</em></p>",
        "4*5*6=120、床は8*15*25㎝ | <p>4*5*6=120、床は8*15*25㎝</p>",
        "３**2=9と5**２=25 | <p>３**2=9と5**２=25</p>",
        "３＊＊２＝９と５＊＊２＝２５ | <p>３＊＊２＝９と５＊＊２＝２５</p>",
        "今年は**31**名と*５*社 | <p>今年は<strong>31</strong>名と<em>５</em>社</p>",
        "今年は＊＊31＊＊名 | <p>今年は<strong>31</strong>名</p>",
        "＊＊重点＊＊を | <p><strong>重点</strong>を</p>"
      })
  void emphasis_works_beside_japanese_marks(String markdown, String html) {
    assertEquals(html, render(markdown).html());
  }

  @Test
  void line_breaks_between_japanese_characters_vanish_and_between_words_become_a_space() {
    assertEquals("利用者のニーズにあった情報", render("利用者のニーズに\nあった情報").text());
    assertEquals("first second", render("first\nsecond").text());
    assertEquals("ハローワークHWと", render("ハローワーク\nHW\nと").text());
    assertEquals("<p>強い<strong>言葉</strong></p>", render("強い\n**言葉**").html());
    assertEquals("一行目\n二行目", render("一行目  \n二行目").text());
  }

  @Test
  void a_line_that_begins_with_a_list_sign_stays_a_line() {
    assertEquals(
        "<p>以下を実施<br>\n・応募書類の書き方<br>\n・面接の受け方<br>\n① 保育の説明</p>",
        render("以下を実施\n・応募書類の書き方\n・面接の受け方\n① 保育の説明").html());
    assertEquals("◆ 参加者数 １５名\n◆ 好評価が多い", render("◆ 参加者数 １５名\n◆ 好評価が\n多い").text());
    assertEquals(
        "<p>参加者<br>\n<strong>◆ 声</strong><br>\n◆ <em>感想</em></p>",
        render("参加者\n**◆ 声**\n◆ *感想*").html());
    assertEquals("<ul>\n<li>周知<br>\n・広報</li>\n</ul>", render("- 周知\n・広報").html());
    assertEquals("<p>協力（※１）と○○市</p>", render("協力（\n※１）と\n○○市").html());
  }

  @Test
  void lines_with_list_signs_stay_lines_in_plain_texts_as_well() {
    SourceFile file =
        SourceFile.of(
            "x.yaml",
            """
            block: |-
              就職件数の
              報告
              ・毎月
              ・年度末
            folded: >-
              報告
              ・毎月
            """);
    Fields fields = Fields.of(YamlReader.read(1, file.lines().size(), new FileProblems(file)));
    assertEquals("就職件数の報告\n・毎月\n・年度末", fields.text("block"));
    assertEquals("報告\n・毎月", fields.text("folded"));
  }

  @Test
  void html_that_prose_needs_stays_and_everything_else_loses_its_tags_only() {
    assertEquals("<p>H<sub>2</sub>O</p>", render("H<sub>2</sub>O").html());
    RichText cleaned =
        render("<div onclick=\"x()\" style=\"color:red\">言葉<iframe src=x></iframe></div>");
    assertEquals("言葉", cleaned.html());
    assertEquals("言葉", cleaned.text());
    assertEquals("<p><a>押す</a></p>", render("[押す](javascript:alert(1))").html());
    assertEquals("<p>前後</p>", render("前<script>alert(1)</script>後").html());
  }

  @Test
  void headings_keep_the_outline_of_the_page() {
    assertEquals(
        "<h3 id=\"一\">一</h3>\n<h4 id=\"二\">二</h4>\n<h3 id=\"三\">三</h3>",
        render("### 一\n##### 二\n### 三").html());
    assertEquals("<p>勝手な見出し</p>", render("<h1 id=main>勝手な見出し</h1>").html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "##　背景 | <h3 id=\"背景\">背景</h3>",
        "＃＃＃ 背景 ＃＃＃ | <h3 id=\"背景\">背景</h3>",
        "##背景 | <h3 id=\"背景\">背景</h3>",
        "-　受付 | <ul>↵<li>受付</li>↵</ul>",
        "－ 受付 | <ul>↵<li>受付</li>↵</ul>",
        "＊　受付 | <ul>↵<li>受付</li>↵</ul>",
        "１．受付↵２．面談 | <ol>↵<li>受付</li>↵<li>面談</li>↵</ol>",
        "１) 受付 | <ol>↵<li>受付</li>↵</ol>",
        "1.受付 | <ol>↵<li>受付</li>↵</ol>",
        "-　受付↵　-　面談 | <ul>↵<li>受付↵<ul>↵<li>面談</li>↵</ul>↵</li>↵</ul>",
        "＞ 引用↵＞続き | <blockquote>↵<p>引用続き</p>↵</blockquote>",
        "［案内］（../pages/about.md） | <p><a href=\"../about.html\">案内</a></p>",
        "[案内]（https://example.jp/） | <p><a href=\"https://example.jp/\">案内</a></p>",
        "｀＊＊｀の | <p><code>＊＊</code>の</p>",
        "－共に働く－ | <p>－共に働く－</p>",
        "１．５倍になった | <p>１．５倍になった</p>",
        "［注］（別紙） | <p>［注］（別紙）</p>",
        "5.5km先 | <p>5.5km先</p>",
        "```↵＃＃ 例↵``` | <pre><code>＃＃ 例↵</code></pre>",
        "`［案内］（a.md）` | <p><code>［案内］（a.md）</code></p>",
      })
  void full_width_signs_are_read_as_they_are_meant(String markdown, String html) {
    assertEquals(html.replace('↵', '\n'), render(markdown.replace('↵', '\n')).html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[注３]: 速報値です | <p>[注３]: 速報値です</p>",
        "[備考]: 県の調べ↵[2]: 令和4年度 | <p>[備考]: 県の調べ</p>↵<p>[2]: 令和4年度</p>",
        "[^2]: **概数**です↵続き | <p>[^2]: <strong>概数</strong>です</p>↵<p>続き</p>",
        "[2]: 令和4年度↵'題' | <p>[2]: 令和4年度'題'</p>",
        "> [2]: 令和4年度 | <blockquote>↵<p>[2]: 令和4年度</p>↵</blockquote>",
        "[2]: 概数↵[県]: https://example.jp/↵↵[県]の"
            + " | <p>[2]: 概数</p>↵<p><a href=\"https://example.jp/\">県</a>の</p>",
        "[案][県]の↵↵[県]: https://example.jp/ | <p><a href=\"https://example.jp/\">案</a>の</p>",
      })
  void a_definition_that_no_link_uses_stays_text(String markdown, String html) {
    assertEquals(html.replace('↵', '\n'), render(markdown.replace('↵', '\n')).html());
  }

  @Test
  void emphasis_without_a_partner_in_such_a_definition_is_reported_at_its_place() {
    String markdown = "# 題\n\n> [^2]: **概数です";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals("[x.md:3:9]", findings.problems().stream().map(Problem::at).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. 甲↵4. 乙↵5. 丙 | 2;<li>甲</li><li value=\"4\">乙</li><li>丙</li>",
        "２．甲↵↵６．乙 | 2;<li><p>甲</p></li><li value=\"6\"><p>乙</p></li>",
        "1. 甲↵2. 乙↵2. 丙 | ;<li>甲</li><li>乙</li><li value=\"2\">丙</li>",
        "> 2. 甲↵> 4. 乙 | 2;<li>甲</li><li value=\"4\">乙</li>",
        "1. 甲↵1. 乙↵1. 丙 | ;<li>甲</li><li>乙</li><li>丙</li>",
      })
  void items_keep_the_numbers_their_author_wrote(String markdown, String expected) {
    String html = render(markdown.replace('↵', '\n')).html().replace("\n", "");
    String start = expected.substring(0, expected.indexOf(';'));
    String list = start.isEmpty() ? "<ol>" : "<ol start=\"" + start + "\">";
    String items = list + expected.substring(expected.indexOf(';') + 1) + "</ol>";
    assertTrue(html.contains(items), html);
  }

  @Test
  void a_bar_that_is_escaped_and_an_empty_cell_divide_no_row() {
    String markdown = "| 項目 | 数 |\n| --- | --- |\n| 甲\\|乙 | 3 | |\n丙 | 4\n";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    assertEquals("項目\n数\n甲|乙\n3\n丙\n4", render(markdown, findings, 1).text());
    assertEquals(List.of(), findings.problems());
  }

  @Test
  void cells_beyond_the_last_column_are_reported_where_they_begin() {
    String markdown =
        """
        ｜項目｜数｜
        ｜－－｜－－｜
        ｜甲｜3｜5件｜
        ｜乙｜`a|b`｜
        丙｜3｜7
        """;
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals(
        "[x.md:3:6, x.md:4:7, x.md:5:5]",
        findings.problems().stream().map(Problem::at).toList().toString());
  }

  @Test
  void a_cell_may_be_long() {
    String words = "甲\\\\".repeat(20_000);
    String markdown = "| 項目 | 数 |\n| --- | --- |\n| " + words + " | 3 | 4 |\n";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals(1, findings.problems().size());
  }

  @Test
  void a_fence_is_reported_only_if_nobody_closes_it() {
    String markdown = "```\n甲\n```\n\n~~~~\n## 乙\n";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals("[x.md:5:1]", findings.problems().stream().map(Problem::at).toList().toString());
  }

  @Test
  void a_tag_in_capitals_is_reported_at_its_own_line() {
    String markdown = "<fontx>\n\n甲\n\nまた<FONT>乙</FONT>と<Font>丙</Font>";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals(
        "[x.md:1:1, x.md:5:3, x.md:5:18]",
        findings.problems().stream().map(Problem::at).toList().toString());
  }

  @Test
  void code_by_indentation_keeps_its_signs() {
    assertEquals("<pre><code>＃＃ 例\n</code></pre>", render("    ＃＃ 例").html());
  }

  @Test
  void a_table_with_full_width_bars_is_a_table() {
    RichText table = render("｜項目｜数｜\n｜－－｜－－：｜\n｜相談｜１２件｜\n");
    assertEquals("項目\n数\n相談\n１２件", table.text());
    assertTrue(table.html().contains("<td class=\"align-right\">１２件</td>"), table.html());
  }

  @Test
  void headings_keep_all_their_words() {
    assertEquals(
        "<h3 id=\"檮原-ゆすはら-のcheckと別紙\"><ruby>檮原<rt>ゆすはら</rt></ruby>の"
            + "<code>check</code>と<a href=\"b.html\">別紙</a></h3>",
        render("### <ruby>檮原<rt>ゆすはら</rt></ruby>の`check`と[別紙](b.md)").html());
  }

  @Test
  void english_words_keep_their_space_at_a_line_break_beside_any_mark() {
    assertEquals("the mayors’ office", render("the mayors’\noffice").text());
    assertEquals("asked “who knows”", render("asked\n“who\nknows”").text());
    assertEquals("cheap – and good", render("cheap –\nand good").text());
    assertEquals("for 20 € each", render("for 20 €\neach").text());
    assertEquals("see code and link", render("see\n`code`\n*and*\n[link](b.md)").text());
    assertEquals("強い言葉", render("強い\n<u>言葉</u>").text());
    assertEquals("窓口は“相談”の場", render("窓口は\n“相談”\nの場").text());
  }

  @Test
  void links_in_html_are_published_like_others() {
    assertEquals("<p><a href=\"b.html\">b</a></p>", render("<a href=\"b.md\">b</a>").html());
    assertEquals("<p><a>x</a></p>", render("<a href=\"file:///x\">x</a>").html());
  }

  @Test
  void a_link_is_reported_where_it_is_written_however_it_is_spelt() {
    String markdown = "次の［様式］（file:///a）と\n\n##見出し [x](C:\\\\a&amp;b)";
    FileProblems findings = new FileProblems(SourceFile.of("x.md", markdown));
    render(markdown, findings, 1);
    assertEquals(
        "[x.md:1:8, x.md:3:7]", findings.problems().stream().map(Problem::at).toList().toString());
  }

  @Test
  void tables_are_aligned_by_class() {
    String html = render("| 項目 | 数 |\n| --- | ---: |\n| 参加者 | ２４名 |").html();
    assertTrue(html.contains("<td class=\"align-right\">２４名</td>"), html);
  }

  @Test
  void links_between_files_become_links_between_pages() {
    assertEquals("<p><a href=\"b.html#outcomes\">b</a></p>", render("[b](b.md#outcomes)").html());
    assertEquals("<p><a href=\"../about.html\">a</a></p>", render("[a](../pages/about.md)").html());
    assertEquals("<p><a href=\"b.html\">b</a></p>", render("[b](b/index.md)").html());
  }

  @Test
  void equal_links_are_told_apart_by_their_place() {
    FileProblems findings =
        new FileProblems(SourceFile.of("x.md", "[a](p.png)\n\n![a](p.png) ![b](p.png)"));
    render("![a](p.png) ![b](p.png)", findings, 3);
    assertEquals(
        "[x.md:3:6, x.md:3:18]", findings.problems().stream().map(Problem::at).toList().toString());
  }

  @Test
  void folded_yaml_takes_no_space_between_japanese_lines() {
    SourceFile file =
        SourceFile.of(
            "x.yaml",
            """
            folded: >-
              連携は効果的と
              考える 。and so
              on
            plain: 一行目
              二行目
            quoted: "一行目
              二行目"
            spaced: 女性：６０代 希望職種：清掃
            """);
    FileProblems findings = new FileProblems(file);
    Fields fields = Fields.of(YamlReader.read(1, file.lines().size(), findings));
    assertEquals("連携は効果的と考える 。and so on", fields.text("folded"));
    assertEquals("一行目二行目", fields.text("plain"));
    assertEquals("一行目二行目", fields.text("quoted"));
    assertEquals("女性：６０代 希望職種：清掃", fields.text("spaced"));
  }

  static RichText render(String markdown) {
    return render(markdown, new FileProblems(SourceFile.of("content/cases/a.md", markdown)), 1);
  }

  private static RichText render(String markdown, FileProblems findings, int line) {
    Links links = new Links("cases/a.md", "cases/a.html", findings);
    return new MarkdownHtml(links, new Anchors(), findings)
        .render(
            MarkdownParser.parse(markdown, line, findings),
            3,
            line,
            findings.file().lines().size());
  }
}
