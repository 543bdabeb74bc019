package org.jirei.site;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jirei.assembly.StandardSite;

/**
 * Publishes two contents in turn into one site, until it is killed; tells of each step.
 *
 * <p>A build tells of each phase that begins by the first letter of its name, of each step within
 * one by a dot, and of its end by an exclamation mark.
 */
final class EndlessBuild {

  static final char PUBLISHED = '!';

  private EndlessBuild() {}

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[2]);
    while (true) {
      for (Path content : List.of(Path.of(arguments[0]), Path.of(arguments[1]))) {
        build(content, site, EndlessBuild::tell);
      }
    }
  }

  /** Everything that one build reports. */
  @SuppressWarnings("JdkObsolete") // many threads tell their steps
  static String steps(Path content, Path site) throws Exception {
    StringBuffer steps = new StringBuffer();
    build(content, site, steps::append);
    return steps.toString();
  }

  private static void build(Path content, Path site, Consumer<Character> told) throws Exception {
    Progress progress =
        new Progress() {
          @Override
          public void begin(Phase phase, int steps) {
            told.accept(phase.name().charAt(0));
          }

          @Override
          public void step() {
            told.accept('.');
          }
        };
    BuildResult result =
        SiteBuild.run(StandardSite.request(content, site, null, false, false, false), progress);
    if (!(result instanceof BuildResult.Published)) {
      throw new IllegalStateException(content + " cannot be published");
    }
    told.accept(PUBLISHED);
  }

  private static synchronized void tell(char step) {
    System.out.write(step);
    System.out.flush();
    if (System.out.checkError()) {
      // Nobody listens any more: the test was ended.
      System.exit(1);
    }
  }
}
