package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
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
    List<Problem> ofLinks =
        library == null || usable == null
            ? List.of()
            : PageLinkCheck.problems(content.links(), library, usable);
    return new Input(
        ofLinks.isEmpty() ? library : null,
        usable,
        Stream.of(content.problems(), ofTheme, ofLinks).flatMap(List::stream).sorted().toList());
  }
}
