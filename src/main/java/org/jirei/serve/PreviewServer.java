package org.jirei.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server that only this machine can reach. */
final class PreviewServer implements AutoCloseable {

  private static final int PORTS_TRIED = 20;

  /** A numeric address, because a name could be made to mean another machine. */
  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private PreviewServer(HttpServer server) {
    this.server = server;
  }

  /** Takes the port, or the next free one if it is in use. */
  static PreviewServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(THIS_MACHINE);
    for (int tried = port; port > 0 && tried < Math.min(port + PORTS_TRIED, 1 << 16); tried++) {
      try {
        return new PreviewServer(HttpServer.create(new InetSocketAddress(here, tried), 0));
      } catch (BindException e) {
        // In use. The next one may be free.
      }
    }
    return new PreviewServer(HttpServer.create(new InetSocketAddress(here, 0), 0));
  }

  void serve(HttpHandler handler) {
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /** The names by which browsers on this machine may address the server. */
  Set<String> hosts() {
    return Set.of("127.0.0.1:" + port(), "localhost:" + port());
  }

  private int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
