package org.jirei.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Tells open pages the current state of the site, so that pages with another state reload. The
 * format is server-sent events (HTML, section 9.2).
 */
final class Reloads {

  /** How often to send a line even without changes, which shows whether a page is gone. */
  private static final long BREATH_MILLIS = 15_000;

  /** Keeps states of different runs of the server apart. */
  private final String run = Long.toHexString(new SecureRandom().nextLong());

  private long count;

  synchronized String state() {
    return run + "-" + count;
  }

  synchronized void next() {
    count++;
    notifyAll();
  }

  /** Sends events to one page until it closes or the server stops. */
  void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    try {
      String told = "";
      while (true) {
        String state = state();
        String event = state.equals(told) ? ":\n\n" : "event: state\ndata: " + state + "\n\n";
        out.write(event.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        told = state;
        awaitAnother(told);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The page is gone.
    }
  }

  private synchronized void awaitAnother(String told) throws InterruptedException {
    long end = System.nanoTime() + BREATH_MILLIS * 1_000_000;
    long left = BREATH_MILLIS;
    while (left > 0 && state().equals(told)) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }
}
