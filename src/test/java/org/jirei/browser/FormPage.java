package org.jirei.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The form as used without a mouse. The clock of its page must be installed. */
final class FormPage {

  private static final int MOST_STOPS = 400;

  private final Page page;
  private boolean isWalking;

  FormPage(Page page) {
    this.page = page;
  }

  /**
   * From now on stops at every control on the way, as people do. Otherwise a control is reached
   * from the one before it, since a page that scrolls and is painted at each stop takes long.
   */
  FormPage walking() {
    isWalking = true;
    return this;
  }

  Page page() {
    return page;
  }

  /** What a control is called: its label, or its own words. */
  private static final String NAME =
      """
      const nameOf = (control) => {
        const named = control.labels?.[0] ?? control;
        const words = named.querySelector?.(".name, .choice") ?? named;
        return words.textContent.trim();
      };
      """;

  /** How many tab stops are left up to the label, 0 if unknown; see {@link #walking}. */
  private static final String AHEAD =
      """
      ([label, isWalking]) => {
        %s
        const controls = "a[href], button, input, select, textarea, summary, [tabindex]";
        const stops = [...document.querySelectorAll(controls)].filter(
          (at) => at.tabIndex >= 0 && !at.disabled && at.checkVisibility());
        const now = stops.indexOf(document.activeElement);
        const then = stops.findIndex((at, i) => i > now && nameOf(at) === label);
        if (!isWalking && then > now + 1) {
          stops[then - 1].focus({ preventScroll: true });
          return 1;
        }
        return then < 0 ? 0 : then - now;
      }
      """
          .replace("%s", NAME);

  private static final String FOCUSED =
      """
      () => {
        %s
        return nameOf(document.activeElement);
      }
      """
          .replace("%s", NAME);

  /** Goes on from stop to stop until the control with this label is reached. */
  FormPage to(String label) {
    // Asking at each stop where one is takes longer than going there.
    int ahead = (int) page.evaluate(AHEAD, List.of(label, isWalking));
    for (int stop = 0; stop < Math.max(1, ahead); stop++) {
      page.keyboard().press("Tab");
    }
    for (int stop = 0; !focused().equals(label); stop++) {
      if (stop == MOST_STOPS) {
        throw new AssertionError("no way to " + label);
      }
      page.keyboard().press("Tab");
    }
    return this;
  }

  /** The label of what has the focus, or its own words. */
  String focused() {
    return (String) page.evaluate(FOCUSED);
  }

  FormPage write(String label, String words) {
    return to(label).type(words);
  }

  /** Writes into the control that has the focus. */
  FormPage type(String words) {
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

  /** Gives a file to the form and waits until it says something. */
  FormPage open(Path file) {
    page.evaluate("() => (document.getElementById('told').textContent = '')");
    page.locator("#file").setInputFiles(file);
    page.waitForFunction("() => document.getElementById('told').textContent");
    return settle();
  }

  /** Gives a file to the form, which asks first. */
  FormPage openAsked(Path file) {
    page.locator("#file").setInputFiles(file);
    page.locator("#ask").waitFor();
    return this;
  }

  /** Presses a button that makes the form say something new. */
  FormPage clickUntilTold(String button) {
    page.evaluate("() => (document.getElementById('told').textContent = '')");
    page.locator(button).click();
    page.waitForFunction("() => document.getElementById('told').textContent");
    return settle();
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

  /** Lets time pass in the page until the form has looked at what was typed last. */
  FormPage settle() {
    page.clock().runFor(350);
    page.waitForFunction("() => !document.querySelector('[data-changed]')");
    return this;
  }
}
