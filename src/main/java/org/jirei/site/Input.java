package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.content.PageLink;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote for a site: the content and, if there is one, their own theme.
 *
 * @param library null if problems in the content prevent publishing
 * @param outputs null if problems in the theme do
 * @param problems of both, in the order of their files
 */
record Input(@Nullable Library library, @Nullable SiteOutputs outputs, List<Problem> problems) {

  static Input read(Path source, OutputSource outputs, ContentOptions options) throws IOException {
    ContentResult content = ContentReader.read(source, options);
    OutputSource.Reading reading = outputs.read();
    List<Problem> ofTheme =
        reading.problems().stream().map(p -> options.strict() ? p.raised() : p).toList();
    SiteOutputs usable = ofTheme.stream().noneMatch(Problem::isError) ? reading.outputs() : null;
    Library library = content.library();
    List<Problem> ofLinks = ofLinks(content, usable);
    return new Input(
        ofLinks.stream().noneMatch(Problem::isError) ? library : null,
        usable,
        Stream.of(content.problems(), ofTheme, ofLinks).flatMap(List::stream).sorted().toList());
  }

  /**
   * The links that lead nowhere, or, while errors in cases keep pages from being made, those that
   * lead to nothing that the site has in any case. While the site itself cannot be read, there is
   * nothing to say of any link.
   */
  private static List<Problem> ofLinks(ContentResult content, @Nullable SiteOutputs usable)
      throws IOException {
    Library library = content.library();
    Library frame = content.frame();
    if (library != null && usable != null) {
      return PageLinkCheck.missing(content.links(), library, usable).stream()
          .map(PageLink::ifMissing)
          .toList();
    }
    return frame == null || usable == null
        ? List.of()
        : PageLinkCheck.missing(content.links(), frame, usable).stream()
            .map(PageLink::unchecked)
            .toList();
  }
}
