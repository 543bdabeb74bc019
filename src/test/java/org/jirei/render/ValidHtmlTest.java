package org.jirei.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ValidHtmlTest {

  /**
   * A page read from memory has no origin, so that the validator cannot know what {@code 'self'}
   * is; a browser test proves that the style sheet is let through.
   */
  private static final String NO_ORIGIN = "Resource violates Content Security Policy";

  /**
   * The validator takes JSON-LD for a script. Browsers never run a data block and so do not ask the
   * policy about it, as a browser test proves; {@link SiteLinksTest} refuses every inline script
   * that would run.
   */
  private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

  @Test
  void the_nu_validator_finds_no_fault_in_any_page_of_the_content() throws Exception {
    assertEquals(List.of(), faults(RenderedSite.ofContent()));
  }

  @Test
  void the_nu_validator_finds_no_fault_in_a_case_with_everything() throws Exception {
    assertEquals(List.of(), faults(RenderedSite.of(FullCase.build(), FullCase.bare())));
  }

  private static List<String> faults(RenderedSite site) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String report = validator.validate(new ByteArrayInputStream(file.getValue()));
        report
            .lines()
            .filter(line -> !line.contains(NO_ORIGIN) && !line.contains(DATA_BLOCK))
            .forEach(line -> faults.add(file.getKey() + line));
      }
    }
    return faults;
  }
}
