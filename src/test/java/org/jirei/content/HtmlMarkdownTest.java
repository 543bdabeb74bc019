package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jirei.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "セミナーで、以下の内容を実施",
        "**強い**言葉と*斜め*と`a|b`と``a`b``",
        "一行目\\↵二行目<br>三行目",
        "- 周知↵- 広報↵  - 市報↵  - 放送↵- 相談",
        "- 周知↵↵  説明↵↵- 広報",
        "- 一↵↵* 二↵↵* 三",
        "3. 三↵4. 四↵6. 六",
        "1. 一↵   - 内↵2. 二",
        "> 引用↵>↵> - 項目",
        "| 項目 | 数 |↵| --- | ---: |↵| 参加\\|者 | ２４名 |↵| `a\\|b` | 1 |",
        "### 見出し↵↵文↵↵#### 小見出し `x`↵↵文",
        "```↵code ``` と＃↵↵  indented↵```",
        "文↵↵***↵↵文",
        "[リンク](https://example.jp/a_b?c=d&e=f)と[別紙](b.md#x)と<ruby>檮原<rt>ゆすはら</rt></ruby>",
        "H<sub>2</sub>O と <del>古い</del> と <abbr title=\"a\\\"b\">略</abbr>",
        "<dl><dt>語</dt><dd>意味</dd></dl>",
        "<table><tr><td colspan=2>広い</td></tr></table>",
        "\\*星\\* \\_下\\_ \\# 井 1\\. 一 &lt;b&gt; &amp;amp; \\[x\\](y)",
        "2024\\. 年",
        "\\- 線",
        "&#xFF0A;&#xFF0A;太くない&#xFF0A;&#xFF0A; &#x30FB;中点 ＃ 井桁 ①番",
        "- \\- 線↵- &gt; 引用"
      })
  void published_html_becomes_markdown_that_reads_as_the_same_html(String markdown) {
    RichText published = MarkdownTest.render(markdown.replace('↵', '\n'));
    String restored = HtmlMarkdown.of(published.html());
    assertEquals(published, MarkdownTest.render(restored), restored);
  }

  @Test
  void what_markdown_can_say_is_not_left_as_html() {
    String restored =
        HtmlMarkdown.of(
            MarkdownTest.render("文\n\n- **周知**\n- [広報](b.md)\n\n| a |\n| --- |\n| b |").html());
    assertFalse(restored.contains("</"), restored);
  }

  @Test
  void the_words_of_a_heading_stay_words() {
    assertEquals("## 課題･目的", HtmlMarkdown.heading("課題･目的", 2));
    String restored = HtmlMarkdown.heading("*1* # の [表]", 2);
    RichText read = MarkdownTest.render(restored);
    assertEquals("*1* # の [表]", read.text(), restored);
  }
}
