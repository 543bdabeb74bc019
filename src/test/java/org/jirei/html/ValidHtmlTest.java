package org.jirei.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.jirei.fixtures.Shared;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("validator")
class ValidHtmlTest {

  /**
   * A page read from memory has no origin, so that the validator cannot know what {@code 'self'}
   * is; a browser test proves that the style page is let through.
   */
  private static final String NO_ORIGIN = "Resource violates Content Security Policy";

  /**
   * The validator takes JSON-LD for a script. Browsers never run a data block and so do not ask the
   * policy about it, as a browser test proves; {@link SiteLinksTest} refuses every inline script
   * that would run.
   */
  private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

  private static final long DEEP_STACK = 16L << 20;

  /** It takes seconds to begin and is not made for several threads. */
  private static final Shared<EmbeddedValidator> VALIDATOR =
      Shared.of(
          () -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator;
          });

  @Test
  void the_nu_validator_finds_no_fault_in_the_pages_of_the_content() throws Exception {
    RenderedSite site = RenderedSite.ofContent();
    List<String> faults = new ArrayList<>();
    for (var kind : site.pages().stream().collect(groupingBy(ValidHtmlTest::kindOf)).entrySet()) {
      faults.addAll(faults(site, Trials.sample(kind.getValue(), 1, kind.getKey())));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void the_nu_validator_finds_no_fault_in_a_case_with_everything() throws Exception {
    RenderedSite site = RenderedSite.ofFullCase();
    assertEquals(List.of(), faults(site, site.pages()));
  }

  /** Pages of one folder are alike in both languages, but for its index and those at the top. */
  private static String kindOf(String page) {
    String file = page.replaceFirst("^en/", "");
    return file.contains("/") && !file.endsWith("/index.html")
        ? file.substring(0, file.lastIndexOf('/'))
        : file;
  }

  private static List<String> faults(RenderedSite site, List<String> pages) throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : pages) {
      reportOn(site.html(page))
          .lines()
          .filter(line -> !line.contains(NO_ORIGIN) && !line.contains(DATA_BLOCK))
          .forEach(line -> faults.add(page + line));
    }
    return faults;
  }

  /** The validator goes deeper than the stack of a usual thread. */
  private static String reportOn(String html) throws Exception {
    FutureTask<String> validating =
        new FutureTask<>(
            () -> VALIDATOR.get().validate(new ByteArrayInputStream(html.getBytes(UTF_8))));
    new Thread(null, validating, "validator", DEEP_STACK).start();
    return validating.get();
  }
}
