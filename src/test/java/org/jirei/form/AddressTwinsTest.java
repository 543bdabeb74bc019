package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.jirei.address.Address;
import org.jirei.address.AddressReader;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;

/** The form takes and refuses the same web addresses as {@code jirei check}. */
class AddressTwinsTest {

  private static final List<String> PARTS =
      List.of(
          "https://",
          "http://",
          "ftp://",
          "https",
          "ttps",
          ";",
          ":/",
          "www.",
          "example",
          ".jp",
          ".lg.jp",
          "/",
          "a.html",
          ".pdf",
          "大垣",
          "（",
          "）",
          "(",
          ")",
          "、",
          " ",
          "　",
          "‐",
          "−",
          "-",
          "%",
          "%E5",
          "#",
          "?",
          "@",
          ":",
          "8080",
          "10.0.0.1",
          "\\",
          "<",
          "|",
          "'",
          "\"",
          "&",
          "【",
          "を",
          "..",
          "_",
          "A1");

  private final FormScripts scripts = FormScripts.ofSample();

  @Test
  void addresses_are_read_alike() {
    Random random = Trials.random("addresses");
    for (int round = 0; round < Trials.count(1500, 40_000); round++) {
      StringBuilder written = new StringBuilder();
      for (int part = random.nextInt(1, 9); part > 0; part--) {
        written.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String url = written.toString();
      Address read = AddressReader.ofField(url);
      String without = scripts.call("addresses.withoutWords", url).asString("null");
      String address = read instanceof Address.WithWords longer ? longer.address() : "null";
      assertEquals(address, without, url);
      boolean whole = scripts.call("addresses.isWebAddress", url).asBoolean();
      if (read instanceof Address.Unreadable unreadable) {
        assertEquals(
            unreadable.right(), scripts.call("addresses.fixed", url).asString("null"), url);
      }
      assertEquals(read instanceof Address.Web, whole && without.equals("null"), url);
    }
  }
}
