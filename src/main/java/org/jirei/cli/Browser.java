package org.jirei.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the browser that a person uses. */
final class Browser {

  private Browser() {}

  /** Whether the system took the address; not whether a window has opened. */
  static boolean open(URI address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      // Servers and small machines have no such program, and so no browser.
      return false;
    }
  }

  /** The program that each system has for this, which takes the address as it is. */
  static List<String> command(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
  }
}
