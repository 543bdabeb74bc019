package org.jirei.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A folder of templates, styles and assets that people work on. Templates are compiled again only
 * if one of them has changed.
 */
public final class LiveTheme {

  private final Path folder;
  private final TemplateCompiler compiler = new TemplateCompiler();
  private SortedMap<String, byte[]> before = new TreeMap<>();

  public LiveTheme(Path folder) {
    this.folder = folder;
  }

  /**
   * The result of reading the folder.
   *
   * @param theme null if a problem prevents its use
   * @param changed names of files that were changed, added or removed since the previous reading
   */
  public record Reading(@Nullable Theme theme, List<Problem> problems, Set<String> changed) {}

  /** Reads the whole folder; a missing folder is a problem like any other. */
  public Reading read() throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Reading(null, List.of(missing()), Set.of());
    }
    ThemeReader reader = new ThemeReader(folder, compiler);
    ThemeResult result = reader.read();
    ThemeFolder own = reader.own();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(own.files().keySet());
    names.removeIf(name -> Arrays.equals(before.get(name), own.files().get(name)));
    before = own.files();
    Set<String> changed = new TreeSet<>();
    names.forEach(name -> changed.add(own.displayPath() + name));
    return new Reading(result.theme(), result.problems(), changed);
  }

  private Problem missing() {
    ProblemKind kind = ProblemKind.UNREADABLE_FILE;
    return new Problem(
        kind,
        kind.usualSeverity(),
        SourcePosition.ofFile(folder.toString().replace('\\', '/')),
        0,
        null,
        List.of());
  }
}
