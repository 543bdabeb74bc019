package org.jirei.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlLinksTest {

  @Test
  void every_way_of_writing_an_attribute_is_read() {
    assertLinks(
        List.of("a.html", "b.html", "c.html", "d.html?x=1&y=2", "e>f.html"),
        "<a href=\"a.html\"><A HREF='b.html'><a href=c.html><a\n"
            + "class=x href = \"d.html?x=1&amp;y=2\"><a title=\"<a href='no.html'>\""
            + " href='e&gt;f.html'>");
  }

  @Test
  void images_scripts_styles_and_forms_link_too() {
    assertLinks(
        List.of("s.css", "s.js", "p.png", "p2.png", "p3.png", "f.html", "#u"),
        "<link href=s.css><script src=s.js></script><img src=p.png srcset='p2.png 2x, p3.png'>"
            + "<form action=f.html></form><svg><use xlink:href='#u'/></svg>");
  }

  @Test
  void comments_and_scripts_hold_no_links() {
    assertLinks(
        List.of("yes.html"),
        "<!-- <a href=no.html> --><script>if (a<b) x = '<a href=no.html>'</script>"
            + "<style>a:after{content:'<a href=no.html>'}</style> 1 < 2 <a href=yes.html>");
  }

  @Test
  void anchors_are_ids_and_names_of_links() {
    assertEquals(
        Set.of("章", "old"),
        HtmlLinks.of("<h2 id=\"&#31456;\">x</h2><a name=old></a><input name=q>").anchors());
  }

  @Test
  void a_page_cut_off_anywhere_is_read_without_failing() {
    String page = "<!doctype html><a href=\"a&amp;b\" id=x><script>x</script><!-- c --><img src=p>";
    for (int end = 0; end <= page.length(); end++) {
      HtmlLinks.of(page.substring(0, end));
    }
  }

  private static void assertLinks(List<String> expected, String html) {
    assertEquals(expected, HtmlLinks.of(html).links());
  }
}
