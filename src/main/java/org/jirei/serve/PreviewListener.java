package org.jirei.serve;

import org.jirei.site.LiveSite;

/** Receives events of the preview, on its threads. */
public interface PreviewListener {

  /** The site was updated after a change. */
  void updated(LiveSite.Update update);

  /** Something failed that is not a problem of the content. The preview goes on. */
  void failed(Throwable failure);
}
