package org.jirei.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.serve.Preview;
import org.jirei.serve.PreviewListener;
import org.jirei.site.LiveSite;

/**
 * Measures how long an author waits in the preview: edits one case after the other, and takes the
 * time from the file's being written to the page's having come as the browser would fetch it, after
 * the server has told of the change. It asserts nothing.
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *   -Dexec.args="-classpath %classpath org.jirei.scale.PreviewSpeed 1000 40"
 * </pre>
 *
 * The first number is that of the cases of {@link CaseGenerator}, the second that of the edits. The
 * cases are written to {@code target/preview-COUNT} and used again.
 */
public final class PreviewSpeed {

  private static final int WARM_UP = 10;

  private static final PreviewListener FAILING =
      new PreviewListener() {
        @Override
        public void updated(LiveSite.Update update) {}

        @Override
        public void failed(Throwable failure) {
          throw new IllegalStateException(failure);
        }
      };

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final Iterator<String> states;

  private PreviewSpeed(URI address, Stream<String> events) {
    this.address = address;
    this.states = events.filter(line -> line.startsWith("data:")).iterator();
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    int edits = Integer.parseInt(args[1]);
    Path content = Path.of("target", "preview-" + count);
    if (!Files.exists(content)) {
      CaseGenerator.write(Path.of("content"), count, content, 1);
    }
    long start = System.nanoTime();
    try (Preview preview =
        Preview.start(content, StandardSite.outputs(content, null), 0, FAILING)) {
      say("ready", millis(start));
      URI events = preview.address().resolve("/~jirei/events");
      try (HttpClient listening = HttpClient.newHttpClient();
          Stream<String> lines =
              listening
                  .send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofLines())
                  .body()) {
        new PreviewSpeed(preview.address(), lines).measure(content, count, edits);
        listening.shutdownNow();
      }
    }
  }

  private void measure(Path content, int count, int edits) throws Exception {
    states.next();
    long asked = System.nanoTime();
    page(1);
    say("first page of a case", millis(asked));
    Random random = new Random(1);
    List<Double> told = new ArrayList<>();
    List<Double> seen = new ArrayList<>();
    for (int edit = 0; edit < WARM_UP + edits; edit++) {
      int number = 1 + random.nextInt(count);
      Path file = content.resolve("cases").resolve(GeneratedCase.id(number) + ".md");
      String title = "編集 " + System.nanoTime();
      String text = Files.readString(file).replaceFirst("(?m)^title: .*$", "title: " + title);
      long start = System.nanoTime();
      Files.writeString(file, text);
      states.next();
      double update = millis(start);
      if (!page(number).contains(title)) {
        throw new IllegalStateException("told of a change that the page does not show: " + file);
      }
      if (edit >= WARM_UP) {
        told.add(update);
        seen.add(millis(start));
      }
    }
    say("told of an edit", told);
    say("edited page there", seen);
  }

  private String page(int number) throws IOException, InterruptedException {
    URI page = address.resolve("cases/" + GeneratedCase.id(number) + ".html");
    return client
        .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void say(String what, double time) {
    System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, time);
  }

  private static void say(String what, List<Double> times) {
    Percentiles of = Percentiles.of(times, Double::doubleValue);
    System.out.printf(Locale.ROOT, "%s: %s ms (median / p95)%n", what, of.brief("%.0f"));
  }
}
