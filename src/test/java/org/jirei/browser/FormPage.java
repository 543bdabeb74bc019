package org.jirei.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The form as somebody uses it who has no mouse. */
final class FormPage {

  private static final int MOST_STOPS = 400;

  private final Page page;

  FormPage(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** Goes on from stop to stop until the control with this label is reached. */
  FormPage to(String label) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (focused().equals(label)) {
        return this;
      }
    }
    throw new AssertionError("no way to " + label);
  }

  /** The label of what has the focus, or its own words. */
  String focused() {
    return (String)
        page.evaluate(
            """
            () => {
              const at = document.activeElement;
              const named = at.labels?.[0] ?? at;
              const words = named.querySelector?.(".name, .choice") ?? named;
              return words.textContent.trim();
            }
            """);
  }

  FormPage write(String label, String words) {
    to(label);
    page.keyboard().insertText(words);
    return this;
  }

  FormPage choose(String label, String value) {
    to(label);
    for (int step = 0; step < 60; step++) {
      if (value.equals(page.evaluate("document.activeElement.value"))) {
        return this;
      }
      page.keyboard().press("ArrowDown");
    }
    throw new AssertionError(label + " cannot be " + value);
  }

  FormPage tick(String label) {
    to(label);
    page.keyboard().press("Space");
    return this;
  }

  FormPage press(String label) {
    to(label);
    page.keyboard().press("Enter");
    return this;
  }

  /** The file that saving leaves, as text. */
  String save() throws IOException {
    Download download = page.waitForDownload(() -> press("ファイルとして保存"));
    return download.suggestedFilename() + "\n" + Files.readString(download.path());
  }

  String told() {
    return page.locator("#told").textContent();
  }

  Locator field(String key) {
    return page.locator("[data-key='" + key + "']").first();
  }

  /** What is wrong, as the head of the form lists it. */
  List<String> errors() {
    return page.locator("#errors-list li").allTextContents();
  }

  /** Until the form has looked at what was typed last. */
  FormPage settle() {
    page.waitForTimeout(350);
    return this;
  }
}
