package org.jirei.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The search page in a browser, in the words of its readers. */
record SearchPage(Page page) {

  static final String BOX = "input[type=search]";

  /** Waits until the list says what the address and the box say. */
  SearchPage settled() {
    page.waitForSelector("#results[aria-busy=false]");
    return this;
  }

  SearchPage type(String words) {
    box().pressSequentially(words);
    return settled();
  }

  SearchPage press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return settled();
  }

  SearchPage choose(String facet, String id) {
    choice(facet, id).click();
    return settled();
  }

  SearchPage back() {
    page.goBack();
    return settled();
  }

  Locator box() {
    return page.locator(BOX);
  }

  Locator choice(String facet, String id) {
    return page.locator("input[name=" + facet + "][value=" + id + "]");
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  /** Waits for suggestions to the words in the box. */
  Locator suggestions() {
    page.waitForSelector("#offers:not([hidden])");
    return page.locator("[role=option]");
  }

  List<?> ids() {
    return (List<?>)
        page.evaluate(
            "Array.from(document.querySelectorAll('#results [data-case-id]'), e =>"
                + " e.dataset.caseId)");
  }

  String status() {
    return page.locator("#status").textContent();
  }

  String notes() {
    return page.locator("#notes").innerText();
  }

  /** The parameters of the address, decoded. */
  String parameters() {
    String query = URI.create(page.url()).getRawQuery();
    return query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
  }

  /** The case whose link has the focus, or the id of whatever has it. */
  Object focus() {
    return page.evaluate(
        """
        (() => {
          const at = document.activeElement;
          return at.closest('[data-case-id]')?.dataset.caseId ?? at.id;
        })()
        """);
  }
}
