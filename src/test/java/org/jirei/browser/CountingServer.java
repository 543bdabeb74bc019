package org.jirei.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder on this machine as a plain web host does, uncompressed, and notes its answers.
 */
public final class CountingServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json");

  /**
   * What a browser was given.
   *
   * @param path below the folder, without the query
   * @param bytes of the body, 0 where the file is missing
   */
  public record Answer(String path, long bytes) {

    /** Whether it is a script or data; not the page, its style and its icon. */
    public boolean isForSearch() {
      return !List.of("html", "css", "svg", "ico").contains(extension(path));
    }
  }

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Answer> answers = new ArrayList<>();

  private CountingServer(Path folder) throws IOException {
    this.folder = folder;
    // Otherwise each answer waits 40 ms for more to send.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public static CountingServer of(Path folder) throws IOException {
    return new CountingServer(folder);
  }

  /** The address of a file of the folder. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  /** What was given since this was last asked. */
  public List<Answer> takeAnswers() {
    synchronized (answers) {
      List<Answer> taken = List.copyOf(answers);
      answers.clear();
      return taken;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = folder.resolve(path).normalize();
      boolean there = file.startsWith(folder) && Files.isRegularFile(file);
      byte[] body = there ? Files.readAllBytes(file) : new byte[0];
      synchronized (answers) {
        answers.add(new Answer(path, body.length));
      }
      String type = TYPES.getOrDefault(extension(path), "application/octet-stream");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
