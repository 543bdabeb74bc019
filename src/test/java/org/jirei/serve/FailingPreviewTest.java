package org.jirei.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jirei.assembly.StandardSite;
import org.jirei.fixtures.Waiting;
import org.jirei.site.FailingOutputs;
import org.jirei.site.SmallContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails in the program, the preview says so and follows the next save. */
@Tag("broad")
class FailingPreviewTest {

  @TempDir Path home;
  private Path content = Path.of("");

  @BeforeEach
  void fill() throws Exception {
    content = SmallContent.in(home.resolve("content"), "sendai");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {IllegalStateException.class, StackOverflowError.class, LinkageError.class})
  void a_failure_while_following_is_shown_and_the_next_save_is_followed(
      Class<? extends Throwable> kind) throws Exception {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    FailingOutputs outputs = new FailingOutputs(StandardSite.outputs(content, null));
    outputs.atOpening(() -> raise(failure.get()));
    try (Browsing reader = new Browsing(outputs, content)) {
      reader.until("about.html", "</html>");
      failure.set(kind.getConstructor().newInstance());
      add("first");
      reader.until("about.html", kind.getSimpleName());
      Waiting.until(() -> !reader.failures.isEmpty(), () -> "nothing told");
      assertInstanceOf(kind, reader.failures.peek());
      failure.set(null);
      add("second");
      String page = reader.until("about.html", "second");
      assertTrue(page.contains("first"), page);
      reader.untilGone("about.html", kind.getSimpleName());
    }
  }

  @Test
  void a_page_that_fails_is_told_and_the_others_are_served() throws Exception {
    FailingOutputs outputs =
        new FailingOutputs(StandardSite.outputs(content, null))
            .failing("x/one.html", new StackOverflowError())
            .failing("x/two.html", new OutOfMemoryError("invented"));
    try (Browsing reader = new Browsing(outputs, content)) {
      HttpResponse<String> one = reader.get("x/one.html");
      assertEquals(404, one.statusCode());
      assertTrue(one.body().contains("StackOverflowError"), one::body);
      HttpResponse<String> two = reader.get("x/two.html");
      assertEquals(500, two.statusCode());
      assertTrue(two.body().contains("OutOfMemoryError: invented"), two::body);
      assertEquals(200, reader.get("about.html").statusCode());
    }
  }

  private void add(String words) throws Exception {
    Path page = content.resolve("pages/about.md");
    Files.writeString(page, Files.readString(page) + "\n" + words + "\n");
  }

  private static void raise(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException own) {
      throw own;
    }
  }
}
