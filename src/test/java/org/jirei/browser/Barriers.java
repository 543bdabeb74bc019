package org.jirei.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.jirei.fixtures.Trials;

/** Barriers that axe finds on a page. */
final class Barriers {

  private static final Map<String, Object> ON_COLOURS =
      Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

  /**
   * The pages have no frames, and neither passed checks nor selectors need be reported. Only the
   * rule on sound that plays by itself would want media loaded first, and no page has any.
   */
  private static final String RUN =
      """
      ([where, options]) =>
        axe
          .run({
            iframes: false,
            preload: false,
            resultTypes: ["violations"],
            selectors: false,
            ...options,
          })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => where + " " + id + html)))
      """;

  private Barriers() {}

  /** By all rules. */
  static List<String> in(Page page, String where) {
    return found(page, where, Map.of());
  }

  /** By the rules on colours alone: other colours change nothing else. */
  static List<String> inColoursOf(Page page, String where) {
    return found(page, where, ON_COLOURS);
  }

  /** By all rules in light colours; in others by those on colours, or all in a thorough run. */
  static List<String> in(Page page, ColorScheme scheme, String where) {
    return scheme == ColorScheme.LIGHT || Trials.IS_THOROUGH
        ? in(page, where)
        : inColoursOf(page, where);
  }

  private static List<String> found(Page page, String where, Map<String, Object> options) {
    page.evaluate(AxeBuilder.getAxeScript());
    List<?> barriers = (List<?>) page.evaluate(RUN, List.of(where, options));
    return barriers.stream().map(String.class::cast).toList();
  }
}
