package org.jirei.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jirei.site.LiveSite;
import org.jspecify.annotations.Nullable;

/**
 * Serves the files of the site and nothing else.
 *
 * <p>A path is looked up among the names of these files and is never used to open a file, so no
 * path leads out of the site.
 */
final class SiteHandler implements HttpHandler {

  private static final String EVENTS = PreviewFiles.FOLDER + "events";

  private final LiveSite site;
  private final Reloads reloads;
  private final Set<String> hosts;
  private final PreviewListener listener;

  /**
   * @param hosts the names that a request may have for this server; a request from a foreign page
   *     would have another one
   */
  SiteHandler(LiveSite site, Reloads reloads, Set<String> hosts, PreviewListener listener) {
    this.site = site;
    this.reloads = reloads;
    this.hosts = hosts;
    this.listener = listener;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String method = exchange.getRequestMethod();
      if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
        refuse(exchange, 421);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, 405);
      } else {
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = RequestPath.of(exchange.getRequestURI());
    if (path == null) {
      refuse(exchange, 400);
    } else if (path.equals(EVENTS)) {
      reloads.stream(exchange);
    } else if (path.startsWith(PreviewFiles.FOLDER)) {
      byte[] own = PreviewFiles.bytes(path);
      if (own == null) {
        refuse(exchange, 404);
      } else {
        send(exchange, 200, path, own);
      }
    } else {
      answerFromSite(exchange, path);
    }
  }

  private void answerFromSite(HttpExchange exchange, String path) throws IOException {
    String state = reloads.state();
    try {
      LiveSite.Served served = site.file(path);
      if (served.failsAnew()) {
        listener.updated(new LiveSite.Update(Set.of(), served.problems(), Duration.ZERO));
      }
      byte[] bytes = served.bytes();
      String missing = site.notFound();
      if (bytes != null) {
        boolean page = path.endsWith(".html");
        send(exchange, 200, path, page ? PreviewPage.of(bytes, path, served, state) : bytes);
      } else if (missing == null) {
        send(exchange, 503, "index.html", PreviewPage.withoutSite(served, state));
      } else if (ProblemPanel.hasErrorsOf(served, path)) {
        send(exchange, 404, path, PreviewPage.notYet(served, path, state));
      } else if (!path.endsWith(".html") && path.contains(".")) {
        refuse(exchange, 404);
      } else {
        LiveSite.Served page = site.file(missing);
        byte[] words = Objects.requireNonNullElse(page.bytes(), new byte[0]);
        send(exchange, 404, missing, PreviewPage.of(words, path, served, state));
      }
    } catch (IOException | RuntimeException | Error e) {
      if (isOfTheReader(exchange)) {
        return;
      }
      listener.failed(e);
      send(exchange, 500, "index.html", PreviewPage.failed(site.failed(path, e), path, state));
    }
  }

  /** Whether the response had started, so that the browser must have closed the connection. */
  private static boolean isOfTheReader(HttpExchange exchange) {
    return exchange.getResponseCode() != -1;
  }

  private static void refuse(HttpExchange exchange, int code) throws IOException {
    byte[] words = (code + "\n").getBytes(StandardCharsets.US_ASCII);
    send(exchange, code, "refusal.txt", words);
  }

  private static void send(HttpExchange exchange, int code, String path, byte[] bytes)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", PreviewFiles.type(path));
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    // A page of another site must not read a draft by loading it as a script or image.
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(code, -1);
    } else {
      exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** The path of a request, in the form in which the plan names files. */
  private static final class RequestPath {

    private RequestPath() {}

    /** Null if the address is not well-formed. */
    static @Nullable String of(java.net.URI uri) {
      String path = uri.getPath();
      if (path == null || !path.startsWith("/") || path.indexOf('\ufffd') >= 0) {
        return null;
      }
      String name = path.substring(1);
      return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    }
  }
}
