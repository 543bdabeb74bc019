package org.jirei.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinkCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#top",
        "#here",
        "b.html",
        "./b.html",
        "../cases/b.html",
        "../index.html?q=1#start",
        "%E7%B5%B5.png",
        "https://example.org/x",
        "//example.org/x",
        "mailto:a@example.org",
        "tel:+81",
        "data:image/png;base64,AA=="
      })
  void links_that_lead_somewhere_pass(String link) {
    assertEquals(List.of(), broken(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#gone", "c.html", "b.html#gone", "/cases/b.html", "../", ".", "../../x.html"})
  void links_that_lead_nowhere_are_reported(String link) {
    assertEquals(1, broken(link).size());
  }

  private static List<?> broken(String link) {
    SiteLinkCheck check = new SiteLinkCheck();
    check.scan(page("index.html", "<h1 id=start>"));
    check.scan(page("cases/a.html", "<p id=here><a href=\"" + link + "\">x</a>"));
    check.scan(page("cases/b.html", ""));
    return check.problems(Set.of("index.html", "cases/a.html", "cases/b.html", "cases/絵.png"));
  }

  private static OutputFile page(String path, String html) {
    return OutputFile.text(new PagePath(path), html);
  }
}
