package org.jirei.scale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.browser.Chromium;
import org.jirei.browser.CountingServer;
import org.jirei.browser.CountingServer.Answer;

/**
 * A search as a reader's browser runs it.
 *
 * @param address of the page that searches for its parameter {@code q} and then sets {@code
 *     aria-busy} of {@code #results} to false
 * @param definition JavaScript for that page, which makes {@code compared} a function from a query
 *     to the time in milliseconds and the ids of the first ten, their texts loaded
 */
record MeasuredSearch(Chromium browser, String address, String definition) {

  private static final String SETTLED = "#results[aria-busy=false]";

  /**
   * A query on a page just opened, with nothing cached.
   *
   * @param bytes of scripts and data, without the page, its style and its icon
   * @param requests for these
   * @param millis from the request of the page until the results are shown
   */
  record First(long bytes, int requests, double millis) {}

  /**
   * A query on a page that has loaded all it needs.
   *
   * @param ids the first ten
   * @param millis until their titles and excerpts are at hand
   */
  record Warm(List<String> ids, double millis) {}

  /** Runs each query in a browser with an empty cache. The server counts the cost. */
  List<First> first(List<String> queries, CountingServer server) {
    List<First> all = new ArrayList<>();
    for (String query : queries) {
      server.takeAnswers();
      double millis = open(query);
      List<Answer> answers = server.takeAnswers().stream().filter(Answer::isForSearch).toList();
      all.add(new First(answers.stream().mapToLong(Answer::bytes).sum(), answers.size(), millis));
    }
    return all;
  }

  /** The same without a server to ask, for pages opened from a folder: milliseconds. */
  List<Double> open(List<String> queries) {
    return queries.stream().map(this::open).toList();
  }

  private double open(String query) {
    try (BrowserContext context = browser.context()) {
      Page page = context.newPage();
      page.navigate(address + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      settle(page);
      return number(page.evaluate("performance.now()"));
    }
  }

  /** All queries twice on one page; the second time counts. */
  Map<String, Warm> warm(List<String> queries) {
    try (BrowserContext context = browser.context()) {
      Page page = context.newPage();
      page.navigate(address);
      settle(page);
      page.evaluate(definition);
      queries.forEach(query -> ask(page, query));
      Map<String, Warm> answers = new LinkedHashMap<>();
      queries.forEach(query -> answers.put(query, ask(page, query)));
      return answers;
    }
  }

  private static void settle(Page page) {
    page.waitForSelector(
        SETTLED, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static Warm ask(Page page, String query) {
    Map<?, ?> answer = (Map<?, ?>) page.evaluate("(query) => compared(query)", query);
    List<String> ids = ((List<?>) answer.get("ids")).stream().map(String.class::cast).toList();
    return new Warm(ids, number(answer.get("time")));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
