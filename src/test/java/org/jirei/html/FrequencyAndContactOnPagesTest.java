package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.jirei.fixtures.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FrequencyAndContactOnPagesTest {

  private final Document page =
      RenderedSite.of(Content.shapes().library()).page("cases/toyooka.html");

  @Test
  void words_alone_say_how_often_a_case_takes_place() {
    Element frequency = page.expectFirst(".glance dt:contains(頻度) + dd");
    assertEquals("毎週月・水・金", frequency.text());
  }

  @Test
  void a_present_contact_needs_no_printed_one() {
    Element contact = page.selectFirst("section.contact");
    assertNotNull(contact);
    assertEquals(List.of("豊岡市役所しごと相談窓口"), contact.select(".office").eachText());
    assertEquals(0, contact.select("h3").size());
  }
}
