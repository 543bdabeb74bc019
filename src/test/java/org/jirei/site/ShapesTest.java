package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.junit.jupiter.api.Test;

/** The cases in {@code src/test/resources/shapes}: one for each shape of a field. */
class ShapesTest {

  private final Content content = Content.shapes();

  @Test
  void every_shape_is_published_in_every_language() {
    Path site = content.site();
    for (CaseStudy shape : content.library().cases()) {
      assertTrue(Files.exists(site.resolve("cases/" + shape.id() + ".html")), shape.id());
      assertTrue(Files.exists(site.resolve("en/cases/" + shape.id() + ".html")), shape.id());
    }
  }

  @Test
  void no_shape_has_a_problem() throws Exception {
    var problems = ContentReader.read(content.folder(), ContentOptions.DEFAULT).problems();
    assertEquals("[]", problems.toString());
  }
}
