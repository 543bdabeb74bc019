package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.fixtures.Growth;
import org.jirei.model.Footnote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FootnoteLinksTest {

  private static final Footnote NOTE = new Footnote(1, "※", "支援（※）", "説明");
  private static final String LINK =
      "<a class=\"note-ref\" id=\"note-ref-1\" href=\"#note-1\">※</a>";

  @Test
  void the_marker_alone_becomes_the_link() {
    assertEquals("<p>就労支援（" + LINK + "）をする</p>", link("<p>就労支援（※）をする</p>"));
  }

  @Test
  void only_the_first_place_is_linked() {
    FootnoteLinks links = new FootnoteLinks(List.of(NOTE));
    assertEquals("支援（" + LINK + "）", links.inText("支援（※）"));
    assertEquals("支援（※）", links.inText("支援（※）"));
    assertTrue(links.isPlaced(NOTE));
  }

  @Test
  void words_are_found_though_an_emphasis_ends_among_them() {
    assertEquals("<strong>就労支援</strong>（" + LINK + "）", link("<strong>就労支援</strong>（※）"));
  }

  @Test
  void attributes_are_no_text() {
    FootnoteLinks links = new FootnoteLinks(List.of(NOTE));
    String html = "<abbr title=\"支援（※）> \">略</abbr>";
    assertEquals(html, links.inHtml(html));
    assertFalse(links.isPlaced(NOTE));
  }

  @Test
  void a_link_is_never_put_into_a_link() {
    String html = "<a href=\"x.html\">支援（※）</a>";
    assertEquals(html, link(html));
  }

  @Test
  void quotation_marks_and_ampersands_of_the_anchor_are_found() {
    Footnote note = new Footnote(1, "※", "\"Ａ&Ｂ\"（※）", "説明");
    assertEquals(
        "<p>\"Ａ&amp;Ｂ\"（" + LINK + "）</p>",
        new FootnoteLinks(List.of(note)).inHtml("<p>\"Ａ&amp;Ｂ\"（※）</p>"));
  }

  @Test
  void plain_text_is_escaped() {
    assertEquals("&lt;b&gt; &amp; 支援（" + LINK + "）", link(FootnoteLinks.escape("<b> & 支援（※）")));
  }

  @Test
  void two_notes_in_one_sentence_are_both_linked() {
    Footnote second = new Footnote(2, "※２", "支援（※）と協定（※２）", "説明");
    assertEquals(
        "支援（" + LINK + "）と協定（<a class=\"note-ref\" id=\"note-ref-2\" href=\"#note-2\">※２</a>）",
        new FootnoteLinks(List.of(NOTE, second)).inText("支援（※）と協定（※２）"));
  }

  @Test
  void a_mark_behind_a_broken_tag_is_left_alone() {
    String open = "<a ".repeat(20_000) + "支援（※）";
    assertEquals(open, link(open));
  }

  @Tag("scale")
  @Test
  void broken_tags_cost_what_their_number_does() {
    Growth.assertInLine("broken tags", 40_000, count -> link("<a ".repeat(count) + "支援（※）"));
  }

  private static String link(String html) {
    return new FootnoteLinks(List.of(NOTE)).inHtml(html);
  }
}
