package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserTest {

  private static final URI ADDRESS = URI.create("http://127.0.0.1:8017/");

  @Test
  void each_system_opens_an_address_by_its_own_program() {
    assertEquals(List.of("xdg-open", "http://127.0.0.1:8017/"), Browser.command("Linux", ADDRESS));
    assertEquals("open", Browser.command("Mac OS X", ADDRESS).getFirst());
    assertEquals("rundll32", Browser.command("Windows 11", ADDRESS).getFirst());
  }
}
