package org.jirei.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.site.LiveSite;
import org.jirei.site.OutputSource;

/** A preview of a site on this machine, as long as it is not closed. */
public final class Preview implements AutoCloseable {

  private final PreviewServer server;
  private final Follower follower;

  private Preview(PreviewServer server, Follower follower) {
    this.server = server;
    this.follower = follower;
  }

  /**
   * Reads the content once and begins to serve it.
   *
   * @param source the content folder
   * @param outputs what the site consists of
   * @param port where to serve; where it is taken, one of those that follow
   * @throws IOException where the folders cannot be read or no port is free
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

  /** Where the front page is. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    follower.close();
    server.close();
  }
}
