package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jirei.assembly.StandardSite;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the program in one file stops neither the report of others nor the old site. */
@Tag("broad")
class FailureTest {

  @TempDir Path home;
  private Path content = Path.of("");
  private Map<String, String> before = Map.of();

  @BeforeEach
  void publishOnce() throws Exception {
    content = SmallContent.in(home.resolve("content"), "sendai");
    assertInstanceOf(
        BuildResult.Published.class, build(new FailingOutputs(outputs())), "first build");
    before = SiteFiles.of(home.resolve("site"));
  }

  @Test
  void each_page_that_fails_is_a_problem_that_names_it_and_nothing_is_published() throws Exception {
    IllegalStateException cause = new IllegalStateException("no lighthouse");
    FailingOutputs outputs =
        new FailingOutputs(outputs())
            .failing("cases/one.html", cause)
            .failing("cases/two.html", new StackOverflowError());
    List<Problem> problems = build(outputs).problems();
    assertEquals(
        List.of("cases/one.html", "cases/two.html"),
        problems.stream().map(problem -> problem.at().file()).toList());
    assertEquals(ProblemKind.PROGRAM_FAILED, problems.getFirst().kind());
    assertEquals(List.of("IllegalStateException: no lighthouse"), problems.getFirst().arguments());
    assertSame(cause, problems.getFirst().cause());
    assertUnchanged();
  }

  @Test
  void outputs_that_cannot_be_opened_leave_the_old_site() throws Exception {
    FailingOutputs outputs = new FailingOutputs(outputs());
    outputs.atOpening(
        () -> {
          throw new OutOfMemoryError("invented");
        });
    assertThrows(OutOfMemoryError.class, () -> build(outputs));
    assertUnchanged();
  }

  @Test
  void no_thread_works_on_when_a_build_has_failed() throws Exception {
    CountDownLatch thrown = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    FailingOutputs outputs = new FailingOutputs(outputs());
    for (int i = 0; i < 40; i++) {
      String path = "x/" + i + ".html";
      boolean fails = i == 20;
      outputs.with(
          path,
          () -> {
            begun.incrementAndGet();
            if (fails) {
              thrown.countDown();
              throw new OutOfMemoryError("invented");
            }
            linger(thrown);
            ended.incrementAndGet();
            return FailingOutputs.text(path);
          });
    }
    assertThrows(OutOfMemoryError.class, () -> build(outputs));
    assertEquals(begun.get() - 1, ended.get(), "pages still being made");
    assertUnchanged();
  }

  /** Goes on for a while after the failure, if that has happened. */
  private static void linger(CountDownLatch thrown) {
    for (int i = 0; i < 2_000 && thrown.getCount() == 0; i++) {
      Thread.yield();
    }
  }

  private void assertUnchanged() throws IOException {
    assertEquals(before, SiteFiles.of(home.resolve("site")));
    assertFalse(Files.exists(home.resolve(".site.jirei")), "the work folder is left");
  }

  private OutputSource outputs() {
    return StandardSite.outputs(content, null);
  }

  private BuildResult build(OutputSource outputs) throws Exception {
    Path site = home.resolve("site");
    return SiteBuild.run(
        new BuildRequest(content, site, null, outputs, false, false, false), Progress.NONE);
  }
}
