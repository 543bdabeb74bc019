package org.jirei.serve;

import org.jirei.site.LiveSite;

/** Hears what the preview does; called from threads of its own. */
public interface PreviewListener {

  /** The site follows what changed. */
  void updated(LiveSite.Update update);

  /** Something failed that is no problem of the content; the preview goes on. */
  void failed(Exception failure);
}
