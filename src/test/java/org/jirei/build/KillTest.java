package org.jirei.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.jirei.fixtures.Trials;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills builds at any step and looks at the site after each, before anything could mend it.
 *
 * <p>A process publishes two contents in turn and tells of each step, so that kills fall on all
 * phases of a first build and of those that follow in the same process, however fast the machine
 * is.
 */
@Tag("kills")
@EnabledOnOs({OS.LINUX, OS.MAC}) // elsewhere the swap is two renames, which the next build mends
class KillTest {

  private static final int KILLS = Trials.count(6, 60);

  /** Every other kill falls on one of so many builds after the first. */
  private static final int WARM_BUILDS = 3;

  @TempDir Path home;

  @Test
  void a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole() throws Exception {
    Path one = SmallContent.in(home.resolve("one"), "sendai", "ogaki");
    Path other = SmallContent.in(home.resolve("other"), "sendai", "minato");
    Map<String, String> wholeOne = build(one, "expected-one");
    Map<String, String> wholeOther = build(other, "expected-other");
    Path site = home.resolve("site");
    build(one, "site");

    int steps = EndlessBuild.steps(one, home.resolve("counted"));
    Random random = Trials.random("kills");
    int changed = 0;
    boolean wasOne = true;
    for (int kill = 0; kill < KILLS; kill++) {
      // One somewhere in each of as many stretches as there are kills.
      double share = (kill + random.nextDouble()) / KILLS;
      int step = kill % 2 == 0 ? (int) (share * steps) : (int) ((1 + share * WARM_BUILDS) * steps);
      runAndKill(wasOne ? other : one, wasOne ? one : other, site, step);
      Map<String, String> now = SiteFiles.of(site);
      boolean isOne = now.equals(wholeOne);
      assertTrue(
          isOne || now.equals(wholeOther),
          "after kill " + kill + " at step " + step + " the site is a mixture");
      assertIndexFits(site, isOne ? "ogaki" : "minato");
      changed += isOne == wasOne ? 0 : 1;
      wasOne = isOne;
    }
    assertTrue(
        changed > KILLS / 10, "only " + changed + " kills came after a new site was published");

    assertEquals(wholeOne, build(one, "site"));
    try (var files = Files.list(home)) {
      assertEquals(0, files.filter(file -> file.getFileName().toString().startsWith(".")).count());
    }
  }

  /** Starts the endless build and kills it after it has told of so many steps. */
  private static void runAndKill(Path first, Path second, Path site, int step) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessBuild.class.getName(),
                first.toString(),
                second.toString(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getInputStream().readNBytes(step);
      assertTrue(process.isAlive(), "the build ended by itself");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Map<String, String> build(Path content, String name) throws Exception {
    Path site = home.resolve(name);
    BuildResult result =
        SiteBuild.run(new BuildRequest(content, site, null, false, false, false), Progress.NONE);
    assertInstanceOf(BuildResult.Published.class, result);
    SortedMap<String, String> files = SiteFiles.of(site);
    return files;
  }

  private static void assertIndexFits(Path site, String id) throws IOException {
    try (CaseSearcher searcher = CaseSearcher.open(site.resolve(SiteBuild.SEARCH_INDEX.value()))) {
      assertNotNull(searcher);
      assertTrue(
          searcher.search(SearchRequest.of("", 10)).hits().stream()
              .anyMatch(hit -> hit.id().equals(id)));
    }
  }
}
