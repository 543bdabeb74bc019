package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CountsAgreeTest {

  @Test
  void the_cases_of_a_measure_are_as_many_wherever_they_are_counted() throws IOException {
    RenderedSite site = RenderedSite.ofContent();
    Map<String, String> byMeasure = new TreeMap<>();
    for (Element link : site.page("measures/index.html").select("main a[href$=.html]")) {
      Element count = link.nextElementSibling();
      if (count != null && count.hasClass("count")) {
        byMeasure.put(link.text(), digits(count.text()));
      }
    }
    assertFalse(byMeasure.isEmpty());
    Map<String, String> byRole = new TreeMap<>();
    Document matrix = site.page("roles/index.html");
    for (Element row : matrix.select(".role-matrix tbody:not(.rest) tr")) {
      String total = row.expectFirst(".total:not(.others)").text();
      if (!total.equals("0")) {
        byRole.put(row.expectFirst("th").text(), total);
      }
    }
    assertEquals(byMeasure, byRole);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
