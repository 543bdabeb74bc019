package org.jirei.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jirei.assembly.StandardSite;
import org.jirei.fixtures.Waiting;
import org.jirei.site.LiveSite;
import org.jirei.site.OutputSource;
import org.jspecify.annotations.Nullable;

/** A preview and a client that requests its pages. */
final class Browsing implements AutoCloseable, PreviewListener {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Preview preview;
  final Queue<LiveSite.Update> updates = new ConcurrentLinkedQueue<>();
  final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  Browsing(Path content, @Nullable Path templates) throws IOException {
    this(StandardSite.outputs(content, templates), content);
  }

  Browsing(OutputSource outputs, Path content) throws IOException {
    preview = Preview.start(content, outputs, 0, this);
  }

  @Override
  public void updated(LiveSite.Update update) {
    updates.add(update);
  }

  @Override
  public void failed(Throwable failure) {
    failures.add(failure);
  }

  URI address() {
    return preview.address();
  }

  HttpResponse<String> get(String path) throws Exception {
    return ask(path, "GET");
  }

  HttpResponse<String> ask(String path, String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The first line of the answer to a request that no well-behaved client sends. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = String.join("\r\n", List.of(lines)) + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }

  String host() {
    return "Host: 127.0.0.1:" + address().getPort();
  }

  /** Asks until the page says so. */
  String until(String path, String words) throws Exception {
    return until(path, words, true);
  }

  String untilGone(String path, String words) throws Exception {
    return until(path, words, false);
  }

  private String until(String path, String words, boolean there) throws Exception {
    Waiting.until(
        () -> get(path).body().contains(words) == there,
        () -> path + (there ? " does not say " : " still says ") + words);
    return get(path).body();
  }

  @Override
  public void close() {
    preview.close();
    client.close();
  }
}
