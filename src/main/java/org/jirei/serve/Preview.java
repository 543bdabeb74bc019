package org.jirei.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.site.LiveSite;
import org.jirei.site.OutputSource;

/** A preview of a site on this machine, which runs until it is closed. */
public final class Preview implements AutoCloseable {

  private final PreviewServer server;
  private final Follower follower;

  private Preview(PreviewServer server, Follower follower) {
    this.server = server;
    this.follower = follower;
  }

  /**
   * Reads the content once and starts to serve it.
   *
   * @param source the content folder
   * @param outputs the parts of the site
   * @param port the preferred port; if it is in use, one of the next ports
   * @throws IOException if the folders cannot be read or no port is free
   */
  public static Preview start(Path source, OutputSource outputs, int port, PreviewListener listener)
      throws IOException {
    PreviewServer server = PreviewServer.bind(port);
    try {
      LiveSite site = new LiveSite(source, outputs, server.address().toString());
      Reloads reloads = new Reloads();
      List<Path> folders =
          Stream.concat(Stream.of(source), outputs.folders().stream()).distinct().toList();
      Follower follower = new Follower(site, folders, reloads, listener);
      follower.begin();
      server.serve(new SiteHandler(site, reloads, server.hosts(), listener));
      return new Preview(server, follower);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The address of the front page. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    follower.close();
    server.close();
  }
}
