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
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills builds at random moments and looks at the site after each, before anything could mend it.
 *
 * <p>A process publishes two contents in turn, so that kills fall on all phases of a first build
 * and of the faster ones that follow.
 */
@EnabledOnOs({OS.LINUX, OS.MAC}) // elsewhere the swap is two renames, which the next build mends
class KillTest {

  private static final int KILLS = 50;

  /** About as long as a first build takes on two cores, and as three of the later ones. */
  private static final int COLD_MILLIS = 1500;

  private static final int WARM_MILLIS = 400;
  private static final long SEED = 20_261_121;

  @TempDir Path home;

  @Test
  void a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole() throws Exception {
    Path one = SmallContent.in(home.resolve("one"), "sendai", "ogaki");
    Path other = SmallContent.in(home.resolve("other"), "sendai", "minato");
    Map<String, String> wholeOne = build(one, "expected-one");
    Map<String, String> wholeOther = build(other, "expected-other");
    Path site = home.resolve("site");
    build(one, "site");

    Random random = new Random(SEED);
    int changed = 0;
    boolean wasOne = true;
    for (int kill = 0; kill < KILLS; kill++) {
      boolean warm = kill % 2 == 1;
      int millis = random.nextInt(warm ? WARM_MILLIS : COLD_MILLIS);
      runAndKill(wasOne ? other : one, wasOne ? one : other, site, warm, millis);
      Map<String, String> now = SiteFiles.of(site);
      boolean isOne = now.equals(wholeOne);
      assertTrue(isOne || now.equals(wholeOther), "after kill " + kill + " the site is a mixture");
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

  /** Starts the endless build and kills it some time after its begin or its first publishing. */
  private static void runAndKill(Path first, Path second, Path site, boolean warm, int millis)
      throws Exception {
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
      process.getInputStream().readNBytes(warm ? 2 : 1);
      Thread.sleep(millis);
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
