package org.jirei.site;

import java.util.Locale;

/** The steps of a build, in their order. */
public enum Phase {
  READ,
  INDEX,
  RENDER,
  VERIFY,
  PUBLISH;

  /** Its name in keys of messages: {@code render}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
