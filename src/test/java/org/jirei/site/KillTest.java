package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jirei.fixtures.Trials;
import org.jirei.publish.SiteReading;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills builds at any step and looks at the site after each, before anything could fix it.
 *
 * <p>A process publishes two contents in turn and tells of each step, so that kills fall on all
 * phases of a first build and of those that follow in the same process, however fast the machine
 * is.
 */
@Tag("kills")
@EnabledOnOs({OS.LINUX, OS.MAC})
class KillTest {

  /** A first build, which finds what the one killed before left, and one that follows a whole. */
  private static final int BUILDS = 2;

  /** The first letter of each is reported. */
  private static final String PHASES = "RIVP" + EndlessBuild.PUBLISHED;

  @TempDir Path home;

  /**
   * How folders change places: in one step, or in two renames, as Java does without access to the
   * system, and as a site that is aside is put back by whoever reads it.
   */
  enum Swapping {
    IN_ONE_STEP,
    IN_TWO_RENAMES;

    /** Whether this version of Java can be made to swap in this way. */
    boolean isPossible() {
      int version = Runtime.version().feature();
      return this == IN_ONE_STEP || version < 22 || version > 23;
    }

    /** Options of Java that make it swap in this way. */
    List<String> options() {
      boolean isAble = Runtime.version().feature() > 21;
      return switch (this) {
        case IN_ONE_STEP -> List.of("--enable-native-access=ALL-UNNAMED");
        case IN_TWO_RENAMES -> isAble ? List.of("--illegal-native-access=deny") : List.of();
      };
    }
  }

  /** How the builds that are killed here put their sites in place. */
  Swapping swapping() {
    return Swapping.IN_ONE_STEP;
  }

  @Test
  void a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole() throws Exception {
    Swapping swapping = swapping();
    assumeTrue(swapping.isPossible(), "this Java cannot be kept from the system");
    Path one = SmallContent.in(home.resolve("one"), "sendai", "ogaki");
    Path other = SmallContent.in(home.resolve("other"), "sendai", "minato");
    Whole wholeOne = build(one, "expected");
    Whole wholeOther = build(other, "expected");
    Path site = home.resolve("site");
    build(one, "site");
    int kills = 0;
    int changed = 0;
    boolean wasOne = true;
    for (Moment moment : moments()) {
      int step =
          wasOne
              ? moment.step(wholeOther.steps, wholeOne.steps)
              : moment.step(wholeOne.steps, wholeOther.steps);
      kill(
          BuildProcess.start(swapping.options(), wasOne ? other : one, wasOne ? one : other, site),
          step);
      if (swapping == Swapping.IN_TWO_RENAMES) {
        assertNotNull(SiteReading.read(site, () -> Files.exists(site) ? site : null));
      }
      Map<String, String> now = SiteFiles.of(site);
      boolean isOne = now.equals(wholeOne.files);
      assertTrue(
          isOne || now.equals(wholeOther.files),
          "after a kill at " + moment + " the site is a mixture");
      assertIndexFits(site, isOne ? "ogaki" : "minato");
      changed += isOne == wasOne ? 0 : 1;
      wasOne = isOne;
      kills++;
    }
    assertTrue(changed > kills / 10, changed + " of " + kills + " came after a publishing");

    assertEquals(wholeOne.files, build(one, "site").files);
    try (var files = Files.list(home)) {
      assertEquals(0, files.filter(file -> file.getFileName().toString().startsWith(".")).count());
    }
  }

  /**
   * When to kill.
   *
   * @param build 0 for the first of a process
   * @param phase at whose begin; a dot for a step within one
   * @param share how far among those steps, from 0 to 1
   */
  private record Moment(int build, char phase, double share) {

    /** How many steps have been reported up to then, by builds that take turns. */
    int step(String first, String second) {
      String steps = build % 2 == 0 ? first : second;
      int before = (build + 1) / 2 * first.length() + build / 2 * second.length();
      int begin = steps.indexOf(phase);
      int more = phase == '.' ? (int) (share * (steps.lastIndexOf(phase) - begin)) : 0;
      return before + begin + more + 1;
    }
  }

  /**
   * The swap in each build, the moment after one, and some others; in a thorough run all phases and
   * many steps.
   */
  private static List<Moment> moments() {
    Random random = Trials.random("kills");
    List<Moment> swaps = new ArrayList<>();
    List<Moment> others = new ArrayList<>();
    for (int build = 0; build < BUILDS; build++) {
      for (int i = 0; i < PHASES.length(); i++) {
        char phase = PHASES.charAt(i);
        (phase == 'P' ? swaps : others).add(new Moment(build, phase, 0));
      }
      for (int step = 0; step < 20; step++) {
        others.add(new Moment(build, '.', random.nextDouble()));
      }
    }
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(0, EndlessBuild.PUBLISHED, 0));
    moments.addAll(Trials.sample(others, 2, "moments"));
    for (int times = 0; times < Trials.count(2, 10); times++) {
      moments.addAll(swaps);
    }
    return moments;
  }

  /** Kills a build after it has reported a number of steps. */
  private static void kill(Process process, int step) throws Exception {
    try {
      int told = process.getInputStream().readNBytes(step).length;
      assertEquals(step, told, "the build ended by itself");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /**
   * A site that was published undisturbed.
   *
   * @param files all but the index
   * @param steps as the build reported them
   */
  private record Whole(Map<String, String> files, String steps) {}

  private Whole build(Path content, String name) throws Exception {
    Path site = home.resolve(name);
    String steps = EndlessBuild.steps(content, site);
    return new Whole(SiteFiles.of(site), steps);
  }

  private static void assertIndexFits(Path site, String id) throws IOException {
    try (CaseSearcher searcher =
        CaseSearcher.open(site.resolve(SharedPaths.SEARCH_INDEX.value()))) {
      assertNotNull(searcher);
      assertTrue(
          searcher.search(SearchRequest.of("", 10)).hits().stream()
              .anyMatch(hit -> hit.id().equals(id)));
    }
  }
}
