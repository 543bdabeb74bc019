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
import org.jirei.theme.Theme;
import org.jirei.theme.ThemeResult;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote for a site: the content, and the theme if they brought one.
 *
 * @param library null where problems of the content keep it from being published
 * @param theme null where problems of its files do
 * @param problems of both, in the order of their files
 */
record Input(@Nullable Library library, @Nullable Theme theme, List<Problem> problems) {

  static Input read(Path source, @Nullable Path templates, ContentOptions options)
      throws IOException {
    ContentResult content = ContentReader.read(source, options);
    if (templates == null) {
      return new Input(content.library(), Theme.builtIn(), content.problems());
    }
    ThemeResult look = Theme.read(templates);
    List<Problem> ofLook =
        look.problems().stream().map(p -> options.strict() ? p.raised() : p).toList();
    boolean usable = ofLook.stream().noneMatch(Problem::isError);
    return new Input(
        content.library(),
        usable ? look.theme() : null,
        Stream.concat(content.problems().stream(), ofLook.stream()).sorted().toList());
  }
}
